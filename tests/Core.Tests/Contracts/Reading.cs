using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Tests.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts;

/// <summary>The contracts of all public types of a compilation, and what was said about them.</summary>
internal sealed record Reading(
    CSharpCompilation Compilation,
    EquatableArray<TypeContract> Types,
    EquatableArray<ForgeDiagnostic> Diagnostics
)
{
    public static Task<Reading> OfAsync(params string[] texts) => OfAsync(SourceBuilder.From(texts).Build());

    public static Task<Reading> OfAsync(CSharpCompilation compilation) => OfAsync(compilation, compilation.Assembly);

    public static async Task<Reading> OfAsync(
        CSharpCompilation compilation,
        IAssemblySymbol assembly,
        params string[] types
    )
    {
        var project = new OpenedProject
        {
            Compilation = compilation,
            Assembly = assembly,
            DisplayName = "Given",
        };
        var loader = new TargetLoader(new InMemoryTargetSource(project));
        var request = InMemoryTargetSource.Request with { Types = [.. types] };
        var loaded = await loader.LoadAsync(request, TestContext.Current.CancellationToken);
        var read = ContractReader.Read(loaded.Value!, TestContext.Current.CancellationToken);
        return new(compilation, read.Value!.Types, loaded.Diagnostics.Concat(read.Diagnostics).ToEquatableArray());
    }

    public TypeContract Type(string shortName) =>
        Types.Single(type => string.Equals(type.ShortName, shortName, StringComparison.Ordinal));

    /// <summary>The only member of that name in all types.</summary>
    public MemberContract Member(string name) =>
        Types
            .SelectMany(type => type.Members)
            .Single(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    /// <summary>The signatures of the members of a type, one per line.</summary>
    public string SignaturesOf(string shortName) =>
        string.Join('\n', Type(shortName).Members.Select(member => member.Signature.ToString()));

    public IEnumerable<ForgeDiagnostic> About(DiagnosticRule rule) =>
        Diagnostics.Where(diagnostic => diagnostic.Rule == rule);

    /// <summary>The documentation of a type or member as XML with collapsed white space.</summary>
    public static string XmlOf(DocComment comment) => DocText.Of(comment.Nodes);
}
