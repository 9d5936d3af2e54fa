using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Contracts;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts;

/// <summary>Asserts that every cref of a reading means, to the compiler, what it was written for.</summary>
internal static class CrefAssertions
{
    private const string AnyId = "";

    /// <summary>Binds each cref in another assembly and another namespace, where nothing is imported.</summary>
    public static void CrefsResolve(Reading reading)
    {
        var expected = reading
            .Types.SelectMany(IdsAndCrefs)
            .Where(pair => pair.Cref is not null)
            .Select(pair => (pair.Id, Cref: pair.Cref!.ToString(Qualify)))
            .ToList();
        Assert.NotEmpty(expected);
        var compilation = SourceBuilder
            .From(Write(expected.Select(pair => pair.Cref)))
            .AddReferences(reading.Compilation.ToMetadataReference())
            .BuildWithoutWarnings();
        Assert.Equal(
            expected.Select(pair => pair.Id),
            BoundIds(compilation).Zip(expected, (id, pair) => pair.Id is AnyId ? AnyId : id)
        );
    }

    // an explicit implementation has no name: its cref is that of the interface member, which the reading may not hold
    private static IEnumerable<(string Id, SymbolText? Cref)> IdsAndCrefs(TypeContract type) =>
        type
            .Members.Select(member =>
                member switch
                {
                    { Kind: MemberContractKind.DelegateInvoke } => (type.Id.Value, member.Cref),
                    { IsExplicitImplementation: true } => (AnyId, member.Cref),
                    _ => (member.Id.Value, member.Cref),
                }
            )
            .Prepend((type.Id.Value, type.Cref));

    private static IEnumerable<string> BoundIds(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot()
            .DescendantNodes(descendIntoTrivia: true)
            .OfType<XmlCrefAttributeSyntax>()
            .Select(cref => model.GetSymbolInfo(cref.Cref).Symbol!.OriginalDefinition.GetDocumentationCommentId()!);
    }

    private static string Write(IEnumerable<string> crefs)
    {
        var text = new StringBuilder("namespace Elsewhere;\n");
        foreach (var (number, cref) in crefs.Select(cref => new XText(cref).ToString()).Index())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"/// <seealso cref=\"{cref}\"/>\ninternal sealed class C{number};\n"
            );
        }

        return text.ToString();
    }

    private static string Qualify(SymbolTextPart part)
    {
        var names = part.TypeName!.Namespace.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return "global::" + string.Concat(names.Select(name => Escape(name) + ".")) + part.Text;
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
