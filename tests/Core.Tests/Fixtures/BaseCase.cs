using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Fixtures;

/// <summary>A subject, its test project under a real framework, and the search for the base of the subject's suite.</summary>
internal sealed record BaseCase
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "shop", "tests");

    private ImmutableArray<(string Path, string Text)> _files = [];
    private ImmutableArray<(string Path, string Text)> _support = [];
    private ImmutableArray<string> _package = [];

    private BaseCase() { }

    /// <summary>The source of the library, in the namespace <c>Shop</c>; its first type is the subject unless <see cref="Subject"/> names another.</summary>
    public required string Library { get; init; }

    /// <summary>The metadata name of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The test framework.</summary>
    public TestFramework Framework { get; init; } = TestFramework.XunitV3;

    /// <summary>The folder of the suite below that of the test project.</summary>
    public string Folder { get; init; } = "Orders";

    /// <summary>The namespace of the suite.</summary>
    public string Namespace { get; init; } = "Shop.Tests.Orders";

    /// <summary>What is configured.</summary>
    public FixtureOptions Options { get; init; } = FixtureOptions.Default;

    /// <summary>A case without tests.</summary>
    /// <param name="library">The members of the namespace <c>Shop</c>.</param>
    /// <param name="subject">The metadata name of the subject in that namespace.</param>
    public static BaseCase Of(string library, string subject) =>
        new() { Library = $"namespace Shop;\n{library}", Subject = $"Shop.{subject}" };

    /// <summary>Adds a file to the test project.</summary>
    /// <param name="path">Its path below the folder of the project, with <c>/</c>.</param>
    /// <param name="text">Its text, in the namespace <c>Shop.Tests</c> unless it names one, with the framework imported.</param>
    public BaseCase Add(string path, string text) => this with { _files = _files.Add((path, InNamespace(text))) };

    /// <summary>Adds a file to a project that the test project references.</summary>
    public BaseCase AddSupport(string path, string text) =>
        this with
        {
            _support = _support.Add((path, InNamespace(text))),
        };

    /// <summary>Adds a file to an assembly that the test project references without its sources.</summary>
    public BaseCase AddPackage(string text) => this with { _package = _package.Add(text) };

    /// <summary>Searches, and asserts that a test class with what the choice asks for compiles.</summary>
    public BaseChoice Find()
    {
        var library = SourceBuilder.From(Library) with { AssemblyName = "Shop" };
        var subject = library.BuildWithoutWarnings();
        var frameworks = FrameworkAssemblies.Of(Framework);
        var usings =
            $"global using System; global using System.Threading.Tasks; global using Shop; global using {TestFrameworks.NamespaceOf(Framework)};";
        var tests = Fill(SourceBuilder.From(), "tests", usings, _files) with { AssemblyName = "Shop.Tests" };
        tests = tests.AddReferences(frameworks).AddReferences(subject.ToMetadataReference());
        if (!_package.IsEmpty)
        {
            var package = SourceBuilder.From(
                _package.Prepend(usings.Replace("global using Shop; ", "", StringComparison.Ordinal))
            );
            frameworks = frameworks.Add(
                ImageOf((package with { AssemblyName = "Vendor.Kit" }).AddReferences(frameworks))
            );
            tests = tests.AddReferences(frameworks[^1]);
        }

        if (!_support.IsEmpty)
        {
            var support = Fill(SourceBuilder.From(), "support", usings, _support) with
            {
                AssemblyName = "Shop.Testing",
            };
            support = support.AddReferences(frameworks).AddReferences(subject.ToMetadataReference());
            tests = tests.AddReferences(support.Build().ToMetadataReference());
        }

        var compilation = tests.Build();
        Assert.Empty(Errors(compilation));
        var choice = Find(subject, compilation);
        Assert.Equal(choice.Base is null, choice.Symbol is null);
        if (choice.Base is { } found)
        {
            AssertInheritable(compilation, found);
        }

        return choice;
    }

    private static PortableExecutableReference ImageOf(SourceBuilder source)
    {
        using var image = new MemoryStream();
        Assert.True(source.Build().Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string InNamespace(string text) =>
        text.Contains("namespace ", StringComparison.Ordinal) ? text : $"namespace Shop.Tests;\n{text}";

    private static SourceBuilder Fill(
        SourceBuilder builder,
        string folder,
        string usings,
        ImmutableArray<(string Path, string Text)> files
    ) =>
        files.Aggregate(
            builder.Add(PathOf(folder, "Usings.cs"), usings),
            (each, file) => each.Add(PathOf(folder, file.Path), file.Text)
        );

    private static string PathOf(string folder, string path) =>
        Path.Combine([Path.GetDirectoryName(Root)!, folder, .. path.Split('/')]);

    private BaseChoice Find(CSharpCompilation library, CSharpCompilation compilation)
    {
        var tests = new OpenedTestProject
        {
            ProjectPath = Path.Combine(Root, "Shop.Tests.csproj"),
            Directory = Root,
            RootNamespace = "Shop.Tests",
            Framework = Framework,
            Compilation = compilation,
            StyleOf = _ => new CodeStyle(),
        };
        var project = new OpenedProject
        {
            Compilation = library,
            Assembly = library.Assembly,
            DisplayName = "Shop.csproj",
            Tests = tests,
        };
        var subject = new LoadedType(library.GetTypeByMetadataName(Subject)!, project);
        var contract = ContractReader
            .Read(new LoadedTarget([subject]), TestContext.Current.CancellationToken)
            .Value!.Types[0];
        var className = $"{subject.Symbol.Name}Tests";
        var site = new FixtureSite(
            subject,
            tests,
            contract,
            new BehaviorSet(contract.Id, default),
            Path.Combine(Root, Folder, $"{className}.cs"),
            Namespace,
            className,
            Framework
        );
        var index = TestProjectIndex.Of(tests, TestContext.Current.CancellationToken);
        return BaseFinder.Find(site, Options, index);
    }

    private static void AssertInheritable(CSharpCompilation compilation, TestBase found)
    {
        var text = new StringBuilder("#nullable enable\nnamespace Inheriting\n{\n");
        foreach (var attribute in found.Attributes)
        {
            text.Append($"[{Qualify(attribute)}]\n");
        }

        var bases = found.Interfaces.Prepend(found.Name).Select(Qualify);
        text.Append($"public sealed class NewTests : {string.Join(", ", bases)}\n{{\n");
        if (!found.ConstructorParameters.IsEmpty)
        {
            var parameters = found.ConstructorParameters.Select(each => $"{Qualify(each.Type)} {each.Name}");
            var arguments = found.ConstructorParameters.Select(each => each.Name);
            text.Append(
                $"public NewTests({string.Join(", ", parameters)}) : base({string.Join(", ", arguments)}) {{ }}\n"
            );
        }

        foreach (var header in found.Overrides.Select(Qualify))
        {
            text.Append(header).Append(header[^1] is '}' or ';' ? "\n" : " => throw new global::System.Exception();\n");
        }

        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var tree = CSharpSyntaxTree.ParseText(text.Append("}\n}\n").ToString(), options, "New.cs");
        Assert.Empty(Errors(compilation.AddSyntaxTrees(tree)));
    }

    private static IEnumerable<string> Errors(CSharpCompilation compilation) =>
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic}\n{diagnostic.Location.SourceTree}");

    private static string Qualify(SymbolText text) =>
        text.ToString(part =>
            part.TypeName!.Namespace.Length == 0
                ? $"global::{part.Text}"
                : $"global::{part.TypeName.Namespace}.{part.Text}"
        );
}

/// <summary>What a test asserts of a choice.</summary>
internal static class BaseChoiceExtensions
{
    /// <summary>The name of the chosen base, closed; <see langword="null"/> for none.</summary>
    public static string? Name(this BaseChoice choice) => choice.Base?.DisplayName;

    /// <summary>The classes that were passed over, each with the reason.</summary>
    public static IEnumerable<string> Reasons(this BaseChoice choice) =>
        choice.PassedOver.Select(passed => $"{passed.DisplayName}: {passed.Reason}");

    /// <summary>The parameters of the new constructor.</summary>
    public static IEnumerable<string> Parameters(this BaseChoice choice) =>
        choice.Base!.ConstructorParameters.Select(each => $"{each.Type} {each.Name}");

    /// <summary>Texts without qualified names.</summary>
    public static IEnumerable<string> Plain(this EquatableArray<SymbolText> texts) =>
        texts.Select(text => text.ToString());
}
