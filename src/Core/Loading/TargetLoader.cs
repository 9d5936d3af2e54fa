using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Loading;

/// <summary>
/// The first stage: a request and the host's port come in, the selected public types go out. Knows symbols, but
/// nothing of members and documentation.
/// </summary>
public sealed class TargetLoader
{
    private readonly ITargetSource _source;

    /// <summary>Creates a loader.</summary>
    /// <param name="source">The host's port.</param>
    public TargetLoader(ITargetSource source) => _source = source;

    /// <summary>Opens the target of a request and selects its types.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The selected types, at least one; no value if the target cannot be opened or nothing matches.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<LoadedTarget>> LoadAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var opened = await _source.OpenAsync(request, cancellationToken).ConfigureAwait(false);
        if (!opened.HasValue)
        {
            return StageResult.Failed<LoadedTarget>(opened.Diagnostics);
        }

        var diagnostics = new List<ForgeDiagnostic>(opened.Diagnostics);
        var selector = new TypeSelector(request.Types);
        var subjects = ImmutableArray.CreateBuilder<LoadedType>();
        foreach (var project in opened.Value.Projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            diagnostics.AddRange(SyntaxErrorsOf(project));
            subjects.AddRange(TypesOf(project).Where(selector.Matches).Select(type => new LoadedType(type, project)));
        }

        if (subjects.Count > 0)
        {
            return StageResult.Of(new LoadedTarget(subjects.DrainToImmutable()), diagnostics);
        }

        var wanted = request.Types.IsEmpty ? "'*'" : string.Join(", ", request.Types.Select(type => $"'{type}'"));
        diagnostics.Add(ForgeDiagnostic.Of(Rules.NothingSelected, wanted, request.Target.Value));
        return StageResult.Failed<LoadedTarget>(diagnostics);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(OpenedProject project)
    {
        var types = TypesIn(project.Assembly.GlobalNamespace);
        if (!SymbolEqualityComparer.Default.Equals(project.Assembly, project.Compilation.Assembly))
        {
            return types;
        }

        // the compilation's trees are in the order of the compiler's command line, which is that of the file names
        var order = project
            .Compilation.SyntaxTrees.Select((tree, index) => (tree, index))
            .ToDictionary(pair => pair.tree, pair => pair.index);
        var files = project.Files.ToHashSet(PathComparer);
        return types
            .Where(type => files.Count == 0 || type.Locations.Any(location => IsIn(files, location)))
            .OrderBy(type => type.Locations[0].SourceTree is { } tree ? order[tree] : int.MaxValue)
            .ThenBy(type => type.Locations[0].SourceSpan.Start);
    }

    private static StringComparer PathComparer =>
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static bool IsIn(HashSet<string> files, Location location) =>
        location.SourceTree is { } tree && files.Contains(tree.FilePath);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var type in TypesIn(inner))
                {
                    yield return type;
                }
            }
            else if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
                foreach (var nested in TypesIn(type))
                {
                    yield return nested;
                }
            }
        }
    }

    // extension blocks are part of the class that holds them, not types of their own
    private static bool IsVisible(INamedTypeSymbol type) =>
        type is { IsImplicitlyDeclared: false, CanBeReferencedByName: true, IsFileLocal: false, IsExtension: false }
        && (
            type.DeclaredAccessibility == Accessibility.Public
            || (
                type.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
                && type.ContainingType is { IsSealed: false }
            )
        );

    private static IEnumerable<ForgeDiagnostic> SyntaxErrorsOf(OpenedProject project)
    {
        var files = project.Files.ToHashSet(PathComparer);
        foreach (var tree in project.Compilation.SyntaxTrees)
        {
            if (files.Count > 0 && !files.Contains(tree.FilePath))
            {
                continue;
            }

            var error = tree.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
            if (error is not null)
            {
                var start = error.Location.GetLineSpan().StartLinePosition;
                yield return ForgeDiagnostic.At(
                    Rules.SyntaxErrors,
                    new SourceLocation(tree.FilePath, start.Line + 1, start.Character + 1),
                    error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                );
            }
        }
    }
}
