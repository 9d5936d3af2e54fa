using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Merging;

/// <summary>Imports namespaces where a file imports others.</summary>
/// <param name="declaration">The class that needs them.</param>
/// <param name="lines">The lines of its file.</param>
/// <param name="branches">The conditional branches of its file.</param>
/// <param name="newLine">The line ending.</param>
internal sealed class UsingInsertions(
    TypeDeclarationSyntax declaration,
    SourceLines lines,
    ConditionalBranches branches,
    string newLine
)
{
    // the orders that formatters, editors and people keep
    private static readonly IComparer<string>[] Orders =
    [
        UsingComparer.Instance,
        UsingComparer.IgnoringCase,
        StringComparer.Ordinal,
        StringComparer.OrdinalIgnoreCase,
    ];

    private readonly CompilationUnitSyntax _root = declaration.SyntaxTree.GetCompilationUnitRoot();

    /// <summary>Finds where the directives go that are missing.</summary>
    /// <param name="namespaces">The namespaces that are needed.</param>
    public IEnumerable<Insertion> Of(EquatableArray<string> namespaces)
    {
        var imported = Imported().ToHashSet(StringComparer.Ordinal);
        var missing = namespaces
            .Where(name => !imported.Contains(name.Replace("@", "", StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .Order(UsingComparer.Instance)
            .ToList();
        if (missing.Count == 0)
        {
            return [];
        }

        var neighbors = Neighbors();
        var plain = neighbors.Where(IsPlain).ToList();
        if (plain.Count > 0)
        {
            return missing.Select(name => AmongPlain(name, plain));
        }

        // aliases and static imports come after the others, global ones have to come before
        if (neighbors.FirstOrDefault(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)) is { } special)
        {
            return missing.Select(name => Before(special, name));
        }

        return neighbors.Count > 0
            ? missing.Select(name => After(neighbors[^1], name))
            : [new UsingBlock(_root, declaration, lines, branches, newLine).Of(missing)];
    }

    private IEnumerable<string> Imported()
    {
        var spaces = declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>();
        var directives = spaces.SelectMany(space => space.Usings).Concat(_root.Usings);
        return directives.Where(IsImport).Select(NameOf).Concat(WithParents(SyntaxNames.NamespaceOf(declaration)));
    }

    private static IEnumerable<string> WithParents(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name[..end];
        }
    }

    // the directives of one level whose neighbors are compiled wherever the class is
    private List<UsingDirectiveSyntax> Neighbors() =>
        declaration
            .Ancestors()
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(space => space.Usings)
            .Prepend(_root.Usings)
            .Select(usings => usings.Where(IsReached).ToList())
            .OrderByDescending(usings => usings.Count(IsPlain))
            .ThenByDescending(usings => usings.Count)
            .First();

    private bool IsReached(UsingDirectiveSyntax directive) =>
        branches.Holds(directive.SpanStart, whenever: declaration.SpanStart);

    private Insertion AmongPlain(string name, List<UsingDirectiveSyntax> plain)
    {
        var names = plain.ConvertAll(NameOf);
        var order = Array.Find(Orders, order => names.SequenceEqual(names.Order(order), StringComparer.Ordinal));
        var index = order is null ? plain.Count : names.TakeWhile(other => order.Compare(other, name) < 0).Count();
        if (index == 0)
        {
            return Before(plain[0], name);
        }

        var startsGroup = index < plain.Count && lines.FollowsBlankLine(lines.StartOf(plain[index].SpanStart));
        return startsGroup && !HaveOneRoot(names[index - 1], name)
            ? Before(plain[index], name)
            : After(plain[index - 1], name);
    }

    private Insertion Before(UsingDirectiveSyntax directive, string name)
    {
        var position = directive.SpanStart;
        var indent = lines.IndentOf(position);
        var isFirst = lines.IsFirstOnLine(position);
        return isFirst
            ? new(lines.StartOf(position), $"{indent}using {name};{newLine}")
            : new(position, $"using {name};{newLine}{indent}");
    }

    private Insertion After(UsingDirectiveSyntax directive, string name)
    {
        var indent = lines.IndentOf(directive.SpanStart);
        return directive.GetTrailingTrivia() is [.., var last] && last.IsKind(SyntaxKind.EndOfLineTrivia)
            ? new(directive.FullSpan.End, $"{indent}using {name};{newLine}")
            : new(directive.Span.End, $"{newLine}{indent}using {name};");
    }

    private static bool IsImport(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        IsImport(directive) && directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static string NameOf(UsingDirectiveSyntax directive) => SyntaxNames.Of(directive.NamespaceOrType);

    private static bool HaveOneRoot(string name, string other) =>
        string.Equals(name.Split('.')[0], other.Split('.')[0], StringComparison.Ordinal);
}
