        mov #0x1000, sp
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #__sm_vault_public_start, r12
        mov #__sm_vault_public_end, r13
        mov #0x0400, r14
        mov #0x0440, r15
        sm_enable
        call #__sm_vault_public_start
        bis #0x10, sr
        .org 0x6000
__sm_vault_public_start:
        mov #0xbeef, &0x0400
sealed: nop
        ret
__sm_vault_public_end:
