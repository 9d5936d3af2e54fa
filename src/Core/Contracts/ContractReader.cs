using System.Globalization;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Contracts;

/// <summary>
/// The second stage: selected types come in, their public surface with documentation goes out as plain data. Knows
/// nothing of behaviors and tests.
/// </summary>
public static class ContractReader
{
    /// <summary>Reads the contracts of the selected types.</summary>
    /// <param name="target">The selected types.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One contract per type, in the same order; what is undocumented, malformed or unresolved is reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<ContractSet> Read(LoadedTarget target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        var diagnostics = new List<ForgeDiagnostic>();
        var contracts = new List<TypeContract>();
        foreach (var project in target.Subjects.GroupBy(subject => subject.Project))
        {
            var compilation = project.Key.Compilation;
            var reader = new DocumentationReader(compilation, diagnostics.Add, cancellationToken);
            var members = new MemberReader(new InheritDocResolver(compilation, reader, diagnostics.Add));
            var types = new TypeReader(members, diagnostics.Add);
            foreach (var subject in project)
            {
                cancellationToken.ThrowIfCancellationRequested();
                contracts.Add(types.Read(subject.Symbol));
            }

            if (members.UnresolvedNames is { Count: > 0 } unresolved)
            {
                diagnostics.Add(
                    ForgeDiagnostic.Of(
                        Rules.UnresolvedTypes,
                        unresolved.Count.ToString(CultureInfo.InvariantCulture),
                        project.Key.DisplayName,
                        unresolved.First()
                    )
                );
            }
        }

        return StageResult.Of(new ContractSet(contracts.ToEquatableArray()), diagnostics);
    }

    /// <summary>Reads the contracts of the selected types with what only a stub needs to know: which short names are ambiguous. It takes a look at every reference.</summary>
    /// <param name="target">The selected types.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>As <see cref="Read"/>, with <see cref="ContractSet.Homonyms"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<ContractSet> ReadForStub(LoadedTarget target, CancellationToken cancellationToken)
    {
        var read = Read(target, cancellationToken);
        if (read.Value is not { } contracts)
        {
            return read;
        }

        var homonyms = target
            .Subjects.Zip(contracts.Types, (subject, contract) => (subject.Project, Contract: contract))
            .GroupBy(pair => pair.Project, pair => pair.Contract)
            .SelectMany(project => HomonymFinder.Find([.. project], project.Key.Compilation));
        return read with { Value = contracts with { Homonyms = homonyms.Distinct().ToEquatableArray() } };
    }
}
