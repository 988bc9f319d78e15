//! Measuring the cases that are asked for, some at a time.

use crate::bench::Bench;
use crate::cases::{Case, Subject};
use crate::contender::Contender;
use crate::figures::Row;
use crate::operations::Operations;
use crate::options::Options;
use crate::parallel::in_parallel;
use crate::time;

pub struct Measured {
    pub rows: Vec<Row>,
    /// All cases there are, measured or not.
    pub cases: Vec<Case>,
}

/// A case as a contender has it, and its figure for each unit: none if the contender has nothing of
/// the kind.
type Figures<'a> = (&'a Case, Contender, Vec<u64>);

pub fn measure(options: &Options) -> Result<Measured, String> {
    let operations = Operations::build()?;
    let cases = Case::all(operations.names());
    let wanted: Vec<&Case> = cases.iter().filter(|case| options.wants(case)).collect();
    if wanted.is_empty() {
        return Err("there is no case of this name".to_owned());
    }
    let bench = Bench::new(operations)?;
    let (timed, counted): (Vec<&Case>, Vec<_>) =
        wanted.iter().partition(|case| matches!(case.subject, Subject::ColdBuild(_)));
    let mut figures = count(&bench, &counted, options.contenders())?;
    // When nothing is counted beside it.
    figures.extend(time(&timed, options.contenders())?);

    let mut rows: Vec<_> = wanted.iter().flat_map(|case| Row::empty(case)).collect();
    for (case, contender, figures) in figures {
        let lines = rows.iter_mut().filter(|row| row.case == case.name);
        for (row, figure) in lines.zip(figures) {
            row.values[contender.index()] = Some(figure);
        }
    }
    Ok(Measured { rows, cases })
}

fn count<'a>(
    bench: &Bench,
    cases: &[&'a Case],
    contenders: &[Contender],
) -> Result<Vec<Figures<'a>>, String> {
    let jobs: Vec<_> =
        cases.iter().flat_map(|case| contenders.iter().map(|other| (*case, *other))).collect();
    let figures = in_parallel(&jobs, |(case, contender)| {
        let name = format!("{} ({})", case.name, contender.title());
        let figures = bench.count(case, *contender).map_err(|error| format!("{name}: {error}"))?;
        if !figures.is_empty() {
            eprintln!("measured: {name}");
        }
        Ok((*case, *contender, figures))
    });
    figures.into_iter().collect()
}

fn time<'a>(cases: &[&'a Case], contenders: &[Contender]) -> Result<Vec<Figures<'a>>, String> {
    let mut jobs = Vec::new();
    for case in cases {
        let Subject::ColdBuild(profile) = case.subject else { continue };
        for contender in contenders {
            if let Some(package) = contender.package() {
                jobs.push((*case, *contender, time::ColdBuild { package, profile }));
            }
        }
    }
    let builds: Vec<_> = jobs.iter().map(|(_, _, build)| *build).collect();
    let times = time::cold_builds(&builds)?;
    Ok(jobs.iter().zip(times).map(|((case, other, _), time)| (*case, *other, vec![time])).collect())
}
