use crate::{
    catalog::Catalog,
    hir::Name,
    project::{Dependencies, Dependency, DependencyKind, Package},
};

/// What of a package decides which replacement fits.
#[derive(Clone, Debug)]
pub struct PackageFacts {
    /// The runtime it runs on, by its key in the catalogue.
    pub runtime: Option<Name>,
    /// The runtime's function for blocking work.
    pub offload: Option<String>,
    /// The runtime's function that runs a future as a task.
    pub spawn: Option<String>,
    /// The features it asks of each dependency, by the dependency's name in the registry. None without a manifest.
    features: Option<Vec<(String, Vec<String>)>>,
}

impl PackageFacts {
    pub fn of(package: &Package, catalog: &Catalog, catalogued: &[&str]) -> Self {
        let depends_on = |name: &str| match &package.dependencies {
            Dependencies::Declared(dependencies) => {
                dependencies.iter().any(|dependency| dependency.package == name)
            }
            Dependencies::Undeclared => catalogued.contains(&name),
        };
        let said = package.runtime.as_deref();
        let runtime = said
            .and_then(|said| catalog.runtime_of_key(said, depends_on))
            .or_else(|| catalog.runtime_among(depends_on))
            .or_else(|| catalog.runtime_of_key(said?, |_| true));
        let features = match &package.dependencies {
            Dependencies::Declared(dependencies) => {
                // What only tests ask for, a build without them does not have.
                let is_in_builds = |package: &str| {
                    let mut same = dependencies.iter().filter(|other| other.package == package);
                    same.any(|other| other.kind == DependencyKind::Normal)
                };
                let counted = dependencies.iter().filter(|dependency| {
                    dependency.kind == DependencyKind::Normal || !is_in_builds(&dependency.package)
                });
                let asked =
                    |dependency: &Dependency| (dependency.package.clone(), dependency.features.clone());
                Some(counted.map(asked).collect())
            }
            Dependencies::Undeclared => None,
        };
        Self {
            runtime: runtime.map(|runtime| runtime.name),
            offload: runtime.and_then(|runtime| runtime.offload).map(str::to_owned),
            spawn: runtime.and_then(|runtime| runtime.spawn).map(str::to_owned),
            features,
        }
    }

    /// Whether the manifest asks for a feature of a dependency, by itself or with all of them (`full`). True where
    /// nothing is known.
    pub fn has_feature(&self, package: &str, feature: &str) -> bool {
        let Some(known) = &self.features else { return true };
        let mut asked = known.iter().filter(|(name, _)| name == package).peekable();
        let is_dependency = asked.peek().is_some();
        let mut asked = asked.flat_map(|(_, features)| features);
        !is_dependency || asked.any(|asked| asked == feature || asked == "full")
    }
}
