//! What changed between the file and the code.

use std::collections::BTreeMap;

use super::change::Change;
use super::file::{Contract, Item};
use crate::envelope::UNIFIED;

/// Returns what breaks clients and what they do not mind, by code.
pub(super) fn compare(known: &Contract, declared: &[Item]) -> (Vec<Change>, Vec<Change>) {
    let mut codes = BTreeMap::<&str, Code<'_>>::new();
    for item in &known.entries {
        codes.entry(&item.code).or_default().known.push(item);
    }
    for item in declared {
        codes.entry(&item.code).or_default().declared.push(item);
    }
    for item in &known.removed {
        codes.entry(&item.code).or_default().removed = Some(item);
    }
    codes.into_values().flat_map(Code::changes).partition(Change::is_breaking)
}

/// The entries of one code.
#[derive(Default)]
struct Code<'a> {
    known: Vec<&'a Item>,
    declared: Vec<&'a Item>,
    removed: Option<&'a Item>,
}

impl Code<'_> {
    fn changes(mut self) -> Vec<Change> {
        if let Some(was) = self.removed {
            let reused = self.declared.first().map(|item| Change::Reused {
                code: was.code.clone(),
                from: was.status,
                to: item.status,
                message: was.message.clone(),
            });
            return reused.into_iter().collect();
        }
        let left = self.declared.len();
        let pairs = self.pairs();
        let changed = pairs.into_iter().flat_map(|(known, declared)| between(known, declared));
        let removed = self.known.iter().map(|known| Change::Removed {
            code: known.code.clone(),
            status: known.status,
            message: known.message.clone(),
            left,
        });
        let added = self.declared.iter().map(|declared| Change::Added {
            code: declared.code.clone(),
            status: declared.status,
            message: declared.message.clone(),
        });
        changed.chain(removed).chain(added).collect()
    }
}

impl<'a> Code<'a> {
    /// Takes out what is the same entry in the file and in the code, the most alike first.
    fn pairs(&mut self) -> Vec<(&'a Item, &'a Item)> {
        let same_status = |known: &Item, declared: &Item| known.status == declared.status;
        let same_message = |known: &Item, declared: &Item| known.message == declared.message;
        let same_members = |known: &Item, declared: &Item| known.members == declared.members;
        let mut pairs = self.pair_off(|known, declared| known == declared);
        pairs.extend(self.pair_off(|a, b| same_message(a, b) && is_compatible(a, b)));
        pairs.extend(self.pair_off(|a, b| same_status(a, b) && same_message(a, b)));
        pairs.extend(self.pair_off(|a, b| same_status(a, b) && same_members(a, b)));
        pairs.extend(self.pair_off(is_compatible));
        pairs.extend(self.pair_off(same_status));
        pairs.extend(self.pair_off(same_message));
        pairs.extend(self.pair_off(|_, _| true));
        pairs
    }

    /// Takes out the pairs that belong together.
    fn pair_off(&mut self, belong: impl Fn(&Item, &Item) -> bool) -> Vec<(&'a Item, &'a Item)> {
        let mut pairs = Vec::new();
        let declared = &mut self.declared;
        self.known.retain(|known| {
            match declared.iter().position(|declared| belong(known, declared)) {
                Some(index) => {
                    pairs.push((*known, declared.remove(index)));
                    false
                }
                None => true,
            }
        });
        pairs
    }
}

/// Whether no client minds that one entry has become the other.
fn is_compatible(known: &Item, declared: &Item) -> bool {
    !between(known, declared).iter().any(Change::is_breaking)
}

/// Returns the changes of one entry.
fn between(known: &Item, declared: &Item) -> Vec<Change> {
    let (code, status) = (&known.code, declared.status);
    let mut changes = Vec::new();
    if known.status != status {
        changes.push(Change::StatusChanged {
            code: code.clone(),
            from: known.status,
            to: status,
            message: known.message.clone(),
        });
    } else if known.message != declared.message {
        changes.push(Change::Reworded {
            code: code.clone(),
            status,
            from: known.message.clone(),
            to: declared.message.clone(),
        });
    }
    changes.extend(between_members(known, declared));
    if known.envelope != declared.envelope {
        let shape = |item: &Item| {
            item.envelope.as_ref().map_or_else(
                || format!("{} {}", UNIFIED.media_type, UNIFIED.json),
                |envelope| envelope.shape.clone(),
            )
        };
        let (from, to) = (shape(known), shape(declared));
        changes.push(Change::EnvelopeChanged { code: code.clone(), status, from, to });
    } else if known.group != declared.group {
        let (from, to) = (known.group.clone(), declared.group.clone());
        changes.push(Change::GroupChanged { code: code.clone(), status, from, to });
    }
    changes
}

fn between_members(known: &Item, declared: &Item) -> impl Iterator<Item = Change> {
    let (code, status) = (&known.code, declared.status);
    let lost = known.members.iter().filter_map(move |(member, was_required)| {
        let (code, member) = (code.clone(), member.clone());
        match declared.members.get(&member) {
            None => Some(Change::MemberRemoved { code, status, member }),
            Some(false) if *was_required => Some(Change::MemberOptional { code, status, member }),
            Some(_) => None,
        }
    });
    let gained = declared.members.iter().filter_map(move |(member, is_required)| {
        let is_required = *is_required;
        let is_news = match known.members.get(member) {
            None => true,
            Some(was_required) => is_required && !was_required,
        };
        let (code, member) = (code.clone(), member.clone());
        is_news.then_some(Change::MemberAdded { code, status, member, is_required })
    });
    lost.chain(gained)
}
