using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>A class, or a part of one, that tests can be added to.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Part">Its declaration.</param>
/// <param name="ClassName">Its name in metadata.</param>
internal sealed record Spot(TestFile Source, TypeDeclarationSyntax Part, string ClassName)
{
    /// <summary>Whether the file does not exist yet.</summary>
    public bool IsNew { get; private init; }

    /// <summary>The part of the class that has to be partial for a new one.</summary>
    public Spot? Continues { get; init; }

    /// <summary>Whether tests can be added: it has a body that begins and ends under the same conditions.</summary>
    public bool IsUsable =>
        Source.Error is null
        && !Part.OpenBraceToken.IsKind(SyntaxKind.None)
        && Source.Branches.AreAlike(Part.OpenBraceToken.SpanStart, Part.CloseBraceToken.SpanStart);

    /// <summary>A class in a file that does not exist yet.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="text">Its text, with one class.</param>
    /// <param name="className">The name of the class in metadata.</param>
    /// <param name="like">A file that is parsed alike.</param>
    public static Spot New(string path, string text, string className, TestFile like)
    {
        var file = new TestFile(path, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)like.Tree.Options, path));
        return new(file, file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>().First(), className)
        {
            IsNew = true,
        };
    }
}
