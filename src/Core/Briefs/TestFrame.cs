using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Briefs;

/// <summary>Shows a test in its class: the imports, the head of the class, and what it has that is no test.</summary>
/// <param name="index">The test project.</param>
internal sealed class TestFrame(TestIndex index)
{
    private static readonly string[] TestAttributeNames =
    [
        "Fact",
        "Theory",
        "Test",
        "TestCase",
        "TestCaseSource",
        "TestMethod",
        "DataTestMethod",
    ];

    /// <summary>Writes a test.</summary>
    /// <param name="test">The test.</param>
    /// <returns>A file with that test alone, to the letter as it stands in its own.</returns>
    public string Write(ExistingTest test)
    {
        var type = (TypeDeclarationSyntax)test.Method.Parent!;
        var usings = test
            .Source.Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Select(directive => directive.ToString())
            .ToList();
        var space = SyntaxNames.NamespaceOf(type);
        var members = OtherMembersOf(test, type).Append(test.TextIndentedWith("").ReplaceLineEndings("\n"));
        return string.Concat(usings.Select(line => line + "\n"))
            + (usings.Count == 0 ? "" : "\n")
            + (space.Length == 0 ? "" : $"namespace {space};\n\n")
            + SourceExcerpt.HeadOf(type)
            + "\n{\n"
            + string.Join("\n\n", members.Select(SourceExcerpt.Indent))
            + "\n}";
    }

    // set-up, helpers and fields, wherever a part of the class has them
    private IEnumerable<string> OtherMembersOf(ExistingTest test, TypeDeclarationSyntax type)
    {
        var parts = index.ClassOf(test.ClassName, [test.Source.Path]).Parts.Select(part => part.Part).ToList();
        return (parts.Count == 0 ? [type] : parts)
            .SelectMany(part => part.Members)
            .Where(member => member is not MethodDeclarationSyntax method || !IsTest(method))
            .Select(SourceExcerpt.Member);
    }

    private static bool IsTest(MethodDeclarationSyntax method) =>
        TestAttributes.BehaviorsOf(method).Any()
        || TestAttributes.NamesOf(method).Any(name => TestAttributeNames.Contains(name, StringComparer.Ordinal));
}
