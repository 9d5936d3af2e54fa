using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Briefs;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Briefs;

public sealed class GivenTheSample
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string[] Folders = ["", "Billing", "Limits"];

    [Fact]
    public async Task WhenEachTypeIsBriefed_ThenNothingHiddenIsShownAndTheContractCompiles()
    {
        var library = Library();
        var project = new BriefedProject(library) { References = ReferenceSets.NetCore };
        Share(project);
        var names = HiddenNames(library);
        Assert.NotEmpty(names);
        var types = TypesOf(library.Assembly.GlobalNamespace).ToList();
        var briefed = 0;

        foreach (var type in types)
        {
            foreach (var step in new[] { BriefStep.Fill, BriefStep.Fixtures })
            {
                var asked = await project.AskAsync(
                    BriefedProject.Query with
                    {
                        Step = step,
                        Full = true,
                    },
                    type.ToDisplayString()
                );
                if (asked.Value is { } page)
                {
                    briefed++;
                    Check(page.Text, library, names);
                }
            }
        }

        Assert.True(briefed >= 12, $"{briefed} of {types.Count}");
    }

    private static void Check(string page, CSharpCompilation library, IReadOnlyCollection<string> hidden)
    {
        Assert.DoesNotContain(BriefedProject.Root, page, StringComparison.Ordinal);
        var contract = new MarkdownOutline(page).Blocks[0];
        var source = SourceBuilder.From(contract).AddReferences(library.ToMetadataReference());
        var stub = source.Build();
        Assert.Empty(
            stub.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(found => found.Severity == DiagnosticSeverity.Error)
        );
        StubAssertions.HasNothingHidden(stub);
        Assert.All(
            hidden,
            name =>
                Assert.DoesNotMatch(
                    new Regex($@"\b{Regex.Escape(name)}\b", RegexOptions.None, TimeSpan.FromSeconds(5)),
                    contract
                )
        );
    }

    // names that nothing public and no parameter has
    private static HashSet<string> HiddenNames(CSharpCompilation library)
    {
        var symbols = TypesOf(library.Assembly.GlobalNamespace, isPublic: false)
            .SelectMany(type => type.GetMembers().Append(type))
            .Where(symbol => !symbol.IsImplicitlyDeclared && symbol.CanBeReferencedByName)
            .ToList();
        var shown = symbols
            .Where(symbol => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
            .SelectMany(symbol => new[] { symbol.Name }.Concat(ParametersOf(symbol)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. symbols
                .Where(symbol => symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal)
                .Select(symbol => symbol.Name)
                .Where(name => !shown.Contains(name)),
        ];
    }

    private static IEnumerable<string> ParametersOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.Parameters.Select(parameter => parameter.Name) : [];

    private static CSharpCompilation Library() =>
        Folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryRoot.Combine("samples", "Caching", folder), "*.cs")
            )
            .Aggregate(
                SourceBuilder.From(ImplicitUsings) with
                {
                    AssemblyName = "Caching",
                },
                (builder, file) =>
                    builder.Add(
                        Path.Combine(
                            BriefedProject.Root,
                            "src",
                            Path.GetRelativePath(RepositoryRoot.Combine("samples", "Caching"), file)
                        ),
                        File.ReadAllText(file)
                    )
            )
            .BuildWithoutWarnings();

    private static void Share(BriefedProject project)
    {
        project["Usings.cs"] = ImplicitUsings + "\nglobal using Xunit;\n";
        foreach (var name in new[] { "CachingTestBase.cs", "ManualTimeProvider.cs" })
        {
            project[name] = File.ReadAllText(RepositoryRoot.Combine("samples", "Caching.Tests", name));
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space, bool isPublic = true) =>
        space
            .GetTypeMembers()
            .Where(type => !isPublic || type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(inner => TypesOf(inner, isPublic)));
}
