//! What the hardware does for its modules besides checking accesses, by name, and which of it is done.

use crate::rule::named_set;

/// Something that the hardware does so that modules can be trusted. Each can be left out with [`MechanismSet`], to see
/// what it is good for: the documentation says what happens then. Access rules are [`crate::Rule`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Mechanism {
    // Modules
    /// An id is given to one module only, until reset (`omsp_spm_control.v`: spm_next_id). Without: the lowest id that
    /// no module has is given.
    FreshIds,
    /// A section that ends before it starts, or an empty public section, makes no module (`omsp_spm.v`: enable). Without:
    /// a secret section may end before it starts.
    LayoutCheck,
    /// Only the module that executes is disabled (`crypto_control.v`: sm_data_select). Without: the one at r14 is.
    OwnDisabling,
    /// Disabling overwrites the public section with zeros (`crypto_control.v`: CLEAR_CODE).
    PublicClearing,
    /// Disabling overwrites the secret section with zeros (`crypto_control.v`: CLEAR_DATA).
    SecretClearing,
    /// Enabling that fails is undone (`crypto_control.v`: sm_cancel).
    FailureUndone,
    /// Reset removes all modules, as it restarts their ids (`omsp_spm.v`: puc_rst). Without: only the ids restart.
    ModuleReset,

    // Keys
    /// Vendor keys are derived from the node's key (`crypto_control.v`: GEN_VKEY_INIT). Without: from the zero key.
    NodeInKey,
    /// Module keys are derived from the vendor's (`crypto_control.v`: WRAP_VID). Without: vendor 0 stands for all.
    VendorInKey,
    /// A module's key and attestation depend on its public section (`crypto_control.v`: WRAP_TEXT). Without: on its length.
    TextInIdentity,
    /// A module's key and attestation depend on where its sections are (`crypto_control.v`: WRAP_PS to WRAP_SE).
    LayoutInIdentity,
    /// A module uses its own key, other code none (`crypto_control.v`: sm_key_select). Without: unprotected code uses
    /// that of the module which ran before it.
    OwnKey,

    // Crypto unit
    /// Unwrapping compares the tag (`crypto_control.v`: tag_ok_reg). Without: every tag is accepted.
    TagComparison,
    /// Verifying a module compares the tag. Without: every tag is accepted.
    AttestationTag,
    /// Confidential loading compares the tag. Without: every tag is accepted.
    LoadingTag,
    /// Tags cover the associated data (`crypto_control.v`: WRAP_AD). Without: their length.
    AssociatedDataInTag,
    /// Wrapping encrypts the body (`sponge_wrap.v`). Without: the body is copied.
    BodyEncryption,
    /// The crypto unit's accesses are checked as the CPU's are (`omsp_spm.v`: eu_mab). Without: none is.
    CryptoAccessCheck,
    /// An interrupt does not wait for the crypto unit (Aion cores; `crypto_control.v`: IRQ_FAIL).
    CryptoAbort,
    /// Confidential loading is refused where an interrupt could leave half of it decrypted (Aion cores;
    /// `crypto_control.v`: ATOMICITY_MONITOR).
    ConfidentialLoadingRefused,

    // Callers
    /// A module learns from the hardware who ran before it (`omsp_spm_control.v`: spm_prev_id). Without: it believes what
    /// the caller left in r15.
    CallerId,
    /// Interrupts call under ids of their own (`omsp_spm_control.v`: spm_current_id). Without: under that of whoever was
    /// interrupted.
    InterruptCallerId,

    // Interrupts
    /// The registers of an interrupted module are cleared (`omsp_register_file.v`: irq_reg_clr). Without: the handler
    /// finds r4 to r14 as the module had them.
    RegisterClearing,
    /// The registers of an interrupted module are saved in its secret section (`omsp_frontend.v`: sm_ssa).
    StateSave,
    /// What an interrupt entry writes is checked as what the interrupted code writes (`omsp_spm.v`: eu_mab). Without:
    /// nothing is.
    EntryWriteCheck,
    /// No interrupt comes in a module's first cycle (`omsp_execution_unit.v`: enter_sm).
    EntryCycle,
    /// Software cannot write the status bits that tell of violations and interrupted modules
    /// (`omsp_register_file.v`: r2_nxt).
    StatusBits,
    /// The stack guard is dropped with the registers that it belongs to (`omsp_register_file.v`: r1_guard).
    GuardDropped,

    // Violations
    /// A violation interrupts, and nothing masks that (`omsp_frontend.v`: do_sm_irq).
    ViolationInterrupt,
    /// After a violation the instruction reads zeros (`omsp_mem_backbone.v`: do_mask_eu).
    ReadMask,
    /// After a violation the instruction writes no memory (`omsp_mem_backbone.v`: eu_dmem_en_ok).
    WriteMask,

    // Atomicity (Aion cores)
    /// Only module 1 keeps interrupts off (`omsp_register_file.v`: SANCUS_RESTRICT_GIE). Without: any code does.
    RestrictedInterruptEnable,
    /// Only module 1 stops the CPU (`omsp_register_file.v`: SANCUS_RESTRICT_CPUOFF). Without: any code does.
    RestrictedCpuOff,
    /// Only module 1 is privileged (`omsp_execution_unit.v`: priv_mode). Without: every module is.
    OnePrivilegedModule,
    /// The privileged module is not interrupted (`omsp_atomicity_monitor.v`: gie).
    PrivilegedUninterrupted,
    /// An atomic section is not interrupted (`omsp_atomicity_monitor.v`: clix). Without: there are none.
    AtomicSection,
    /// The first cycles in a module are not interrupted (`omsp_atomicity_monitor.v`: SM_ENTRY_ATOM_PERIOD).
    EntryPeriod,
}

named_set! {
    /// A set of mechanisms. What is not in it is not done.
    MechanismSet(u64) of Mechanism, "mechanism" {
        FreshIds = "fresh-ids",
        LayoutCheck = "layout-check",
        OwnDisabling = "own-disabling",
        PublicClearing = "public-clearing",
        SecretClearing = "secret-clearing",
        FailureUndone = "failure-undone",
        ModuleReset = "module-reset",
        NodeInKey = "node-in-key",
        VendorInKey = "vendor-in-key",
        TextInIdentity = "text-in-identity",
        LayoutInIdentity = "layout-in-identity",
        OwnKey = "own-key",
        TagComparison = "tag-comparison",
        AttestationTag = "attestation-tag",
        LoadingTag = "loading-tag",
        AssociatedDataInTag = "associated-data-in-tag",
        BodyEncryption = "body-encryption",
        CryptoAccessCheck = "crypto-access-check",
        CryptoAbort = "crypto-abort",
        ConfidentialLoadingRefused = "confidential-loading-refused",
        CallerId = "caller-id",
        InterruptCallerId = "interrupt-caller-id",
        RegisterClearing = "register-clearing",
        StateSave = "state-save",
        EntryWriteCheck = "entry-write-check",
        EntryCycle = "entry-cycle",
        StatusBits = "status-bits",
        GuardDropped = "guard-dropped",
        ViolationInterrupt = "violation-interrupt",
        ReadMask = "read-mask",
        WriteMask = "write-mask",
        RestrictedInterruptEnable = "restricted-interrupt-enable",
        RestrictedCpuOff = "restricted-cpu-off",
        OnePrivilegedModule = "one-privileged-module",
        PrivilegedUninterrupted = "privileged-uninterrupted",
        AtomicSection = "atomic-section",
        EntryPeriod = "entry-period",
    }
}
