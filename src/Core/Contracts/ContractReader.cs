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
        var homonyms = new List<QualifiedTypeName>();
        foreach (var project in target.Subjects.GroupBy(subject => subject.Project))
        {
            var compilation = project.Key.Compilation;
            var reader = new DocumentationReader(compilation, diagnostics.Add, cancellationToken);
            var members = new MemberReader(new InheritDocResolver(compilation, reader, diagnostics.Add));
            var types = new TypeReader(members, diagnostics.Add);
            var read = new List<TypeContract>();
            foreach (var subject in project)
            {
                cancellationToken.ThrowIfCancellationRequested();
                read.Add(types.Read(subject.Symbol));
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

            contracts.AddRange(read);
            homonyms.AddRange(HomonymFinder.Find(read, compilation));
        }

        return StageResult.Of(
            new ContractSet(contracts.ToEquatableArray()) { Homonyms = homonyms.Distinct().ToEquatableArray() },
            diagnostics
        );
    }
}
