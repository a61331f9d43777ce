//! What has to hold between links, shared media and routes.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{known, unexpected, unique, unique_shown};
use super::error::Problem;
use super::{DEPLOYER, Descriptor, NetworkLink, Route};

/// What is expected of an end of a link or route, and of a member of a medium.
const PARTY: &str = "a node or \"deployer\"";

/// Two parties, in whichever order.
type Pair<'a> = [&'a str; 2];

fn pair<'a>(a: &'a str, b: &'a str) -> Pair<'a> {
    if a < b { [a, b] } else { [b, a] }
}

/// Adds everything that does not hold.
pub(super) fn check(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let nodes: Vec<&str> = descriptor.nodes.iter().map(|node| node.name.as_str()).collect();
    let parties: Vec<&str> = nodes.iter().copied().chain([DEPLOYER]).collect();
    links(problems, descriptor, &parties);
    media(problems, descriptor, &parties);
    routes(problems, descriptor, &nodes, &parties);
}

fn links(problems: &mut Vec<Problem>, Descriptor { links, .. }: &Descriptor, parties: &[&str]) {
    // A link is the same from both ends.
    let ends = |link: &NetworkLink| link.between.as_ref().map(|[a, b]| pair(a, b).map(str::to_owned));
    let shown = |link: &NetworkLink| ends(link).map_or_else(|| "all links".to_owned(), |ends| format!("{ends:?}"));
    unique_shown(problems, "links", "between", links.iter().map(|link| Some((ends(link), shown(link)))));
    for (index, ends) in links.iter().enumerate().filter_map(|(index, link)| Some((index, link.between.as_ref()?))) {
        for (end, name) in ends.iter().enumerate() {
            known(problems, format!("links[{index}].between[{end}]"), PARTY, name, parties);
        }
        if ends[0] == ends[1] {
            let path = format!("links[{index}].between[1]");
            problems.push(unexpected(path, "an end that differs from the first", &ends[1]));
        }
    }
}

fn media(problems: &mut Vec<Problem>, Descriptor { media, .. }: &Descriptor, parties: &[&str]) {
    unique(problems, "media", "name", media.iter().map(|medium| Some(&medium.name)));
    let mut before: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for (index, medium) in media.iter().enumerate() {
        let path = format!("media[{index}].members");
        let mut members = BTreeSet::new();
        for (place, name) in medium.members.iter().enumerate() {
            let path = format!("{path}[{place}]");
            if !members.insert(name.as_str()) {
                problems.push(unexpected(path, "a member that is not named before", name));
            } else {
                known(problems, path, PARTY, name, parties);
            }
        }
        let mut expect = |expected: String, found: String| {
            problems.push(Problem { path: path.clone(), expected, found: Some(found), nearest: None });
        };
        if medium.members.len() < 2 {
            expect("at least two members".to_owned(), medium.members.len().to_string());
        }
        for (other, others) in &before {
            let common: Vec<&str> = members.intersection(others).copied().take(2).collect();
            if let [one, two] = common[..] {
                let expected = format!("at most one member in common with medium {other:?}");
                expect(expected, format!("{one:?} and {two:?}"));
            }
        }
        before.push((&medium.name, members));
    }
}

fn routes(problems: &mut Vec<Problem>, descriptor: &Descriptor, nodes: &[&str], parties: &[&str]) {
    let Descriptor { links, media, routes, .. } = descriptor;
    let linked = links.iter().filter_map(|link| link.between.as_ref());
    let linked: BTreeSet<Pair<'_>> = linked.map(|[a, b]| pair(a, b)).collect();
    let mut media_of: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, medium) in media.iter().enumerate() {
        for member in &medium.members {
            media_of.entry(member).or_default().insert(index);
        }
    }
    let share_a_medium = |a: &str, b: &str| match (media_of.get(a), media_of.get(b)) {
        (Some(a), Some(b)) => !a.is_disjoint(b),
        _ => false,
    };
    // The deployer has a link to each node.
    let are_joined =
        |a: &str, b: &str| [a, b].contains(&DEPLOYER) || linked.contains(&pair(a, b)) || share_a_medium(a, b);
    let way = |route: &Route| (route.from.clone(), route.to.clone());
    let shown = |route: &Route| format!("a route from {:?} to {:?}", route.from, route.to);
    unique_shown(problems, "routes", "to", routes.iter().map(|route| Some((way(route), shown(route)))));
    for (index, route) in routes.iter().enumerate() {
        let Route { from, to, via } = route;
        let path = |field: &str| format!("routes[{index}].{field}");
        known(problems, path("from"), PARTY, from, parties);
        known(problems, path("to"), PARTY, to, parties);
        if via.is_empty() {
            let expected = "at least one node".to_owned();
            problems.push(Problem { path: path("via"), expected, found: Some("none".to_owned()), nearest: None });
        }
        for (place, node) in via.iter().enumerate() {
            known(problems, path(&format!("via[{place}]")), "a node", node, nodes);
        }
        let stations: Vec<&str> = route.stations().collect();
        let mut passed = BTreeSet::from([stations[0]]);
        for (place, hop) in stations.windows(2).enumerate() {
            let [before, station] = [hop[0], hop[1]];
            let path = if place < via.len() { path(&format!("via[{place}]")) } else { path("to") };
            if !passed.insert(station) {
                problems.push(unexpected(path, "a station that the route has not passed", station));
            } else if parties.contains(&before) && parties.contains(&station) && !are_joined(before, station) {
                let expected = format!("a party that has a link or a medium in common with {before:?}");
                problems.push(unexpected(path, &expected, station));
            }
        }
        if linked.contains(&pair(from, to)) {
            let expected = format!("a party that has no link of its own with {from:?}");
            problems.push(unexpected(path("to"), &expected, to));
        }
    }
}
