using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Tests;

public sealed class GivenADocumentationFile
{
    [Theory]
    [InlineData("System.Collections")]
    [InlineData("System.Runtime")]
    public void WhenItIsReal_ThenEachMemberHasTheTextThatRoslynFinds(string assembly)
    {
        var path = Path.Combine(ReferenceSets.NetCoreDirectory, assembly + ".xml");
        var expected = Documented(assembly, XmlDocumentationProvider.CreateFromFile(path));
        var found = Documented(assembly, new IndexedDocumentation(path));

        Assert.Equal(expected.Count, found.Count);
        Assert.True(found.Count > 500);
        Assert.All(found, member => Assert.Equal(expected[member.Key], member.Value));
    }

    [Theory]
    [InlineData("<member name=\"T:C\"><summary>A.</summary></member>", "A.")]
    [InlineData("<member name='T:C'><summary>A.</summary></member>", "A.")]
    [InlineData("<member name=\"T:D\"/><member name=\"T:C\"><summary>A.</summary></member>", "A.")]
    [InlineData(
        "<member name=\"T:D\"><summary>B.</summary></member><member name=\"T:C\"><summary>A.</summary></member>",
        "A."
    )]
    [InlineData("<member name=\"T:C\"/><member name=\"T:D\"><summary>B.</summary></member>", "")]
    [InlineData("<member name=\"T:C\"><summary>A.</summary>", "")]
    [InlineData("<member name=\"T:C", "")]
    [InlineData("<member name=", "")]
    [InlineData("", "")]
    public void WhenItIsOddOrBreaksOff_ThenWhatIsWholeIsFound(string xml, string summary)
    {
        Assert.Equal(summary, SummaryOfC(Encoding.UTF8.GetBytes(xml)));
    }

    [Fact]
    public void WhenItIsUtf16_ThenItIsReadAllTheSame()
    {
        byte[] text =
        [
            .. Encoding.Unicode.GetPreamble(),
            .. Encoding.Unicode.GetBytes("<member name=\"T:C\"><summary>Ä.</summary></member>"),
        ];

        Assert.Equal("Ä.", SummaryOfC(text));
    }

    [Fact]
    public void WhenItIsHostile_ThenReadingItStillEnds()
    {
        // a reader that looks for the end of each member anew would take minutes
        var text = string.Concat(Enumerable.Repeat("<member name=\"x\">", 400_000));

        Assert.Equal("", SummaryOfC(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void WhenThereIsNone_ThenNothingIsDocumented()
    {
        var missing = new IndexedDocumentation(Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".xml"));

        Assert.Empty(Documented("System.Collections", missing));
    }

    private static string SummaryOfC(byte[] file)
    {
        using var folder = new TemporaryDirectory();
        var path = folder.Combine("C.xml");
        File.WriteAllBytes(path, file);
        using var image = new MemoryStream();
        Assert.True(SourceBuilder.From("public class C;").Build().Emit(image).Success);
        var reference = MetadataReference.CreateFromImage(
            image.ToArray(),
            documentation: new IndexedDocumentation(path)
        );
        var type = CSharpCompilation.Create("Reader", references: [reference]).GetTypeByMetadataName("C")!;
        var xml = type.GetDocumentationCommentXml() ?? "";
        return xml.Length == 0 ? "" : XElement.Parse(xml).Value;
    }

    private static Dictionary<string, string> Documented(string assembly, DocumentationProvider documentation)
    {
        var path = Path.Combine(ReferenceSets.NetCoreDirectory, assembly + ".dll");
        var reference = MetadataReference.CreateFromFile(path, documentation: documentation);
        var compilation = CSharpCompilation.Create("Reader", references: [reference]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return SymbolsIn(symbol.GlobalNamespace)
            .Select(member =>
                (Id: member.GetDocumentationCommentId(), Text: Content(member.GetDocumentationCommentXml()))
            )
            .Where(member => member is { Id: not null, Text.Length: > 0 })
            .DistinctBy(member => member.Id, StringComparer.Ordinal)
            .ToDictionary(member => member.Id!, member => member.Text, StringComparer.Ordinal);
    }

    // Roslyn gives the content of the member element, with or without the element around it
    private static string Content(string? xml)
    {
        var root = XElement.Parse($"<x>{xml}</x>");
        var member = root.Elements("member").SingleOrDefault() ?? root;
        return string.Concat(member.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))).Trim();
    }

    private static IEnumerable<ISymbol> SymbolsIn(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .SelectMany(member => member is INamespaceOrTypeSymbol inner ? SymbolsIn(inner).Prepend(inner) : [member]);
}
