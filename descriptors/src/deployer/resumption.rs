//! Takes up what an earlier deployment has left: where nodes have put the modules, and updates that stopped on their way. The
//! descriptor that is its result has the rest.

use std::collections::BTreeSet;

use super::binary::Binary;
use super::failure::{DeployError, Reason};
use super::placement::Placement;
use super::plan::{DeploymentPlan, problem};
use super::update::{Deployed, Handover};
use super::{Deployer, UpdateFault};
use crate::schema::error::{DescriptorError, Problem};
use crate::schema::{Module, StoppedUpdate, UnderWay, UpdateStage};

/// What there is to keep of an update that has stopped.
#[derive(Clone, Debug)]
pub struct Unfinished<'a> {
    /// How far it has come. Its `binary` and `symtab` are for the caller to fill in.
    pub update: StoppedUpdate,
    /// The file of the other version.
    pub file: Option<&'a [u8]>,
    /// Where the other version is, if it is on its node.
    pub placement: Option<&'a Placement>,
}

impl Deployer {
    /// Takes up what an earlier deployment has left. `files` and `symbols` give the file and the symbol table that a module or a
    /// version of one names (`binary`, `symtab`), or say why not; without a symbol table, its place remains unknown.
    ///
    /// A place is believed if it is one that the deployer would have accepted from the node, and if the module's key follows from it.
    ///
    /// # Errors
    ///
    /// If what is given contradicts the descriptor, or itself.
    pub fn resume(
        &mut self,
        mut files: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
        mut symbols: impl FnMut(&Module) -> Result<Option<String>, String>,
    ) -> Result<(), DeployError> {
        let mut problems = Vec::new();
        for module in 0..self.descriptor.modules.len() {
            let path = format!("modules[{module}]");
            problems.extend(self.take_place(module, &path, &mut symbols).err());
        }
        for module in 0..self.descriptor.modules.len() {
            let path = format!("modules[{module}]");
            let update = self.descriptor.modules[module].update.take().filter(|_| self.plan.own[module]);
            let resumed = match update.as_deref() {
                Some(update) => {
                    self.resume_update(module, update, &format!("{path}.update"), (&mut files, &mut symbols))
                }
                None => Ok(()),
            };
            problems.extend(resumed.and_then(|()| self.check_place(module, &path)).err());
        }
        if problems.is_empty() { Ok(()) } else { Err(DescriptorError::Invalid(problems).into()) }
    }

    /// An update of a module that has stopped on its way, or was given up when its old version may have released the state.
    pub fn unfinished_update(&self, module: &str) -> Option<Unfinished<'_>> {
        let index = self.descriptor.modules.iter().position(|known| known.name == module)?;
        if let Some(Handover { key, stage, other, .. }) = self.handovers.get(&index) {
            let under_way = Some(UnderWay::of(*stage, &other.module));
            let file = other.plan.binaries[index].as_ref().map(Binary::bytes);
            let update = StoppedUpdate { state_key: key.clone(), under_way };
            return Some(Unfinished { update, file, placement: other.placement.as_ref() });
        }
        let update = StoppedUpdate { state_key: self.state_keys.get(&index)?.clone(), under_way: None };
        Some(Unfinished { update, file: None, placement: None })
    }

    /// The modules with an update that has stopped on its way: [`deploy`](Deployer::deploy) goes on with it.
    pub fn updates_under_way(&self) -> BTreeSet<String> {
        self.handovers.keys().map(|index| self.descriptor.modules[*index].name.clone()).collect()
    }

    /// The first update that has stopped on its way: the module, and its new file.
    pub(super) fn stopped_update_to_finish(&self) -> Result<Option<(String, Vec<u8>)>, DeployError> {
        if let Some(module) = self.descriptor.modules.iter().find(|module| module.update.is_some()) {
            let reason = Reason::Missing("an update of it has stopped on its way, and is not resumed");
            return Err(DeployError::Refused { what: "module", name: module.name.clone(), reason });
        }
        let first = self.handovers.first_key_value();
        Ok(first.map(|(index, handover)| (self.descriptor.modules[*index].name.clone(), handover.file.clone())))
    }

    /// Takes note of where a module is.
    fn take_place(
        &mut self,
        index: usize,
        path: &str,
        symbols: &mut impl FnMut(&Module) -> Result<Option<String>, String>,
    ) -> Result<(), Problem> {
        let module = &self.descriptor.modules[index];
        let is_loaded = self.plan.binaries[index].as_ref().is_some_and(|binary| !binary.is_executable());
        if !module.deployed || !is_loaded {
            return Ok(());
        }
        let wrong = |found: String| problem(format!("{path}.symtab"), "the symbol table of the loaded module", found);
        let Some(text) = symbols(module).map_err(wrong)? else { return Ok(()) };
        self.placements[index] = Some(Placement::parse(&text).map_err(|error| wrong(error.to_string()))?);
        Ok(())
    }

    /// Whether what is known of a module's place can be.
    fn check_place(&self, index: usize, path: &str) -> Result<(), Problem> {
        if self.placements[index].is_none() {
            return Ok(());
        }
        let expected = "a place where the module can be";
        self.check_placement(index)
            .map_err(|reason| problem(format!("{path}.symtab"), expected, reason.to_string()))?;
        let known = self.descriptor.modules[index].key.as_ref().filter(|_| self.vendor_of(index).1.is_some());
        let Some(known) = known else { return Ok(()) };
        let expected = "the key that follows from the module's file and place, and from its vendor's key";
        match self.module_key(index) {
            Ok(key) if key == *known => Ok(()),
            Ok(_) => Err(problem(format!("{path}.key"), expected, "another")),
            Err(reason) => Err(problem(format!("{path}.key"), expected, reason)),
        }
    }

    fn resume_update(
        &mut self,
        index: usize,
        update: &StoppedUpdate,
        path: &str,
        (files, symbols): (
            &mut impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
            &mut impl FnMut(&Module) -> Result<Option<String>, String>,
        ),
    ) -> Result<(), Problem> {
        let StoppedUpdate { state_key, under_way } = update;
        let bytes = self.node(index).key_bytes();
        if state_key.len() != bytes {
            let expected = format!("a key of {bytes} bytes, like the vendor's");
            return Err(problem(format!("{path}.state_key"), expected, format_args!("{} bytes", state_key.len())));
        }
        let Some(under_way) = under_way else {
            self.state_keys.insert(index, state_key.clone());
            return Ok(());
        };
        let stage = under_way.stage;
        let module = under_way.other(&self.descriptor.modules[index]);
        let deployed = [self.descriptor.modules[index].deployed, module.deployed];
        if deployed != [true, stage != UpdateStage::Ended] {
            let expected = "a version on the node, and the other one until it is ended";
            return Err(problem(format!("{path}.deployed"), expected, format_args!("{deployed:?}")));
        }
        let wrong = |found: String| problem(format!("{path}.binary"), "the file of the other version", found);
        let plan = self.plan_with(index, module.clone(), files(&module).map_err(wrong)?);
        let plan = plan.map_err(|problems| wrong(DescriptorError::Invalid(problems).to_string()))?;
        let plans = if stage == UpdateStage::Loaded { [&self.plan, &plan] } else { [&plan, &self.plan] };
        let versions = self.check_versions(plans, index);
        let versions = versions.map_err(|fault: UpdateFault| wrong(fault.to_string()))?;
        let file = plans[1].binaries[index].as_ref().map(|binary| binary.bytes().to_vec()).unwrap_or_default();
        let other = Deployed { module, placement: None, plan, layout: None };
        self.handovers.insert(index, Handover { file, key: state_key.clone(), versions, other, stage });
        // Each version is checked beside the other.
        self.exchange(index);
        let checked = self.take_place(index, path, symbols).and_then(|()| self.check_place(index, path));
        self.exchange(index);
        checked
    }

    /// The plan with another version of a module, whose file is given.
    pub(super) fn plan_with(
        &self,
        index: usize,
        module: Module,
        file: Option<Vec<u8>>,
    ) -> Result<DeploymentPlan, Vec<Problem>> {
        let mut descriptor = self.descriptor.clone();
        let name = module.name.clone();
        descriptor.modules[index] = module;
        DeploymentPlan::new(&descriptor, self.vendor, |module| {
            Ok(if module.name == name { file.clone() } else { self.file(&module.name).map(<[u8]>::to_vec) })
        })
    }
}
