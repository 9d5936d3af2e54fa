using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Implementations;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Suites;

/// <summary>Plans what makes the suite of an interface or an abstract class one for all its implementations.</summary>
internal static class HeirPlanner
{
    /// <summary>Makes a suite abstract, with a factory.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="shared">How implementations are tested.</param>
    /// <param name="names">The names of its file.</param>
    public static PlannedClass Share(PlannedClass suite, ContractSuite shared, NameTable names) =>
        suite with
        {
            Factory = $"protected abstract {TypeOf(shared, names)} {shared.Factory}()",
            // the class that runs carries them
            Attributes = default,
        };

    /// <summary>The factory, for a test that needs an object of the type.</summary>
    /// <param name="member">The member under test; <see langword="null"/> for the whole type.</param>
    /// <param name="fixtures">What is offered to the suite.</param>
    public static IEnumerable<PlannedReference> FactoryFor(MemberContract? member, SuiteFixtures? fixtures) =>
        fixtures?.Contract is { HasFactory: true, Factory: var factory }
        && member is null or { IsStatic: false, IsExtension: false, Kind: not MemberContractKind.Constructor }
            ? [new($"{factory}()", $"{factory}()")]
            : [];

    /// <summary>Plans a class for each implementation.</summary>
    /// <param name="contract">The contract of the type.</param>
    /// <param name="placement">Where its suite goes.</param>
    /// <returns>The classes, by implementation; none if no class can derive from the suite.</returns>
    public static EquatableArray<PlannedHeir> Plan(TypeContract contract, SuitePlacement placement) =>
        placement.Fixtures?.Contract is { Refusal: null } shared
            ? shared
                .Implementations.Select(implementation => new PlannedHeir(
                    implementation.Type,
                    FileOf(implementation, shared, contract, placement),
                    implementation.IsTested
                ))
                .ToEquatableArray()
            : default;

    private static PlannedFile FileOf(
        Implementation implementation,
        ContractSuite shared,
        TypeContract contract,
        SuitePlacement placement
    )
    {
        var names = new NameTable(placement);
        if (placement.Framework is not (TestFramework.XunitV2 or TestFramework.XunitV3))
        {
            // the others mark classes
            names.Import(TestFrameworks.NamespaceOf(placement.Framework));
        }

        var header = $"{shared.Accessibility} override {TypeOf(shared, names)} {shared.Factory}()";
        var creation = implementation.Creation is { } known
            ? names.Write(known) ?? known.ToString()
            : $"throw new {names.Write(PlacementReader.NotImplementedException)}()";
        var @class = new PlannedClass(
            implementation.ClassName,
            implementation.Name,
            names.Write(implementation.Cref),
            default
        )
        {
            BaseTypes = [placement.ClassName],
            Parameters = names.WriteParameters(shared.Parameters),
            Attributes = shared.Attributes.Select(names.Write).OfType<string>().ToEquatableArray(),
            Overrides = shared
                .Overrides.Select(names.WriteOverride)
                .Prepend($"{header} => {creation};")
                .ToEquatableArray(),
            Contract = new(contract.ShortName, names.Write(contract.Cref)),
        };
        return new(
            Path.Combine(Path.GetDirectoryName(placement.FilePath)!, $"{implementation.ClassName}.cs"),
            names.Usings.ToEquatableArray(),
            placement.Namespace,
            PlacementReader.Task.Name,
            @class
        );
    }

    private static string TypeOf(ContractSuite shared, NameTable names) =>
        names.Write(shared.Subject) ?? shared.Subject.ToString();
}
