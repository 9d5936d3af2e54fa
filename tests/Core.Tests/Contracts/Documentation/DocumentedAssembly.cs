using System.Globalization;
using Microsoft.CodeAnalysis;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts.Documentation;

/// <summary>An assembly with one method whose documentation is a given text, taken as it is.</summary>
internal static class DocumentedAssembly
{
    public static async Task<Reading> ReadAsync(string documentation)
    {
        using var image = new MemoryStream();
        var library = SourceBuilder.From("public class C { public void M() { } }") with { AssemblyName = "Library" };
        Assert.True(library.Build().Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        var reference = MetadataReference.CreateFromStream(image, documentation: new FixedText(documentation));
        var compilation = SourceBuilder.From("").AddReferences(reference).Build();
        return await Reading.OfAsync(compilation, compilation.GetTypeByMetadataName("C")!.ContainingAssembly);
    }

    private sealed class FixedText(string text) : DocumentationProvider
    {
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

        protected override string GetDocumentationForSymbol(
            string documentationMemberID,
            CultureInfo preferredCulture,
            CancellationToken cancellationToken = default
        ) => documentationMemberID.StartsWith("M:C.M", StringComparison.Ordinal) ? text : "";
    }
}
