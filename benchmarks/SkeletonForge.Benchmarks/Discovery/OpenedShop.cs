using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>The library, with all that a run knows of it before it looks at the tests: contracts and behaviors.</summary>
internal sealed class OpenedShop
{
    private const string Name = "Shop";
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(documentationMode: DocumentationMode.Parse);

    private readonly string _directory;
    private readonly CSharpCompilation _library;
    private readonly ImmutableArray<INamedTypeSymbol> _types;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly string[] _testFiles;

    private OpenedShop(string directory)
    {
        _directory = Path.Combine(directory, Name);
        TestDirectory = _directory + ".Tests";
        _testFiles = FilesIn(TestDirectory);
        _library = Compile(
            Name,
            [CSharpSyntaxTree.ParseText(Usings, Parsing), .. ParseAsTheTool(FilesIn(_directory))],
            ReferenceSets.NetCore
        );
        Derived = InMemoryPipeline.DeriveBehaviors(_library, _library.Assembly).Value!;
        _types =
        [
            .. Derived.Contracts.Types.Select(type =>
                (INamedTypeSymbol)DocumentationCommentId.GetFirstSymbolForDeclarationId(type.Id.Value, _library)!
            ),
        ];
        _references =
        [
            .. ReferenceSets.NetCore,
            .. FrameworkAssemblies.Of(TestFramework.XunitV3),
            _library.ToMetadataReference(),
        ];
    }

    /// <summary>The contracts and behaviors.</summary>
    public DerivedBehaviors Derived { get; }

    /// <summary>The absolute path of the folder of the tests.</summary>
    public string TestDirectory { get; }

    /// <summary>The number of files of the test project.</summary>
    public int TestFiles => _testFiles.Length;

    /// <summary>The number of folders that they are in.</summary>
    public int TestFolders => _testFiles.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Opens the library below a folder.</summary>
    /// <param name="directory">The absolute path of the folder.</param>
    public static OpenedShop Open(string directory) => new(directory);

    /// <summary>Reads and parses the files of the test project as compilers do, side by side.</summary>
    public IReadOnlyList<SyntaxTree> ParseTests() =>
        [
            .. _testFiles
                .AsParallel()
                .AsOrdered()
                .Select(file =>
                {
                    using var stream = File.OpenRead(file);
                    return CSharpSyntaxTree.ParseText(SourceText.From(stream), Parsing, file);
                }),
        ];

    /// <summary>Reads and parses the files of the test project as the tool does.</summary>
    public IReadOnlyList<SyntaxTree> ParseTestsAsTheTool() => ParseAsTheTool(_testFiles);

    /// <summary>Makes a compilation of the test project that knows nothing from an earlier one.</summary>
    /// <param name="trees">Its trees.</param>
    public CSharpCompilation Compile(IReadOnlyList<SyntaxTree> trees) => Compile(Name + ".Tests", trees, _references);

    /// <summary>The types of the library, as they are selected for a run.</summary>
    /// <param name="tests">The test project.</param>
    public LoadedTarget TargetOf(CSharpCompilation tests)
    {
        var project = new OpenedProject
        {
            Compilation = _library,
            Assembly = _library.Assembly,
            DisplayName = Name,
            Directory = _directory,
            RootNamespace = Name,
            Tests = new()
            {
                ProjectPath = Path.Combine(TestDirectory, "Shop.Tests.csproj"),
                Directory = TestDirectory,
                RootNamespace = "Shop.Tests",
                Framework = TestFramework.XunitV3,
                Compilation = tests,
                StyleOf = _ => new(),
            },
        };
        return new([.. _types.Select(type => new LoadedType(type, project))]);
    }

    /// <summary>The places of the suites of all types.</summary>
    /// <param name="tests">The test project.</param>
    public ImmutableArray<FixtureSite> SitesIn(CSharpCompilation tests)
    {
        var names = new SuiteNames();
        return [.. TargetOf(tests).Subjects.Select((subject, i) => SiteOf(subject, i, names.Of(subject.Symbol)))];
    }

    private FixtureSite SiteOf(LoadedType subject, int index, string className)
    {
        var tests = subject.Project.Tests!;
        var contract = Derived.Contracts.Types[index];
        return new(
            subject,
            tests,
            contract,
            Derived.Behaviors[index],
            Path.Combine([tests.Directory, .. SuitePaths.FoldersOf(subject, contract), className + ".cs"]),
            SuitePaths.Combine(tests.RootNamespace!, SuitePaths.NamespaceSuffixOf(subject, contract)),
            className,
            TestFramework.XunitV3
        );
    }

    private static IReadOnlyList<SyntaxTree> ParseAsTheTool(IEnumerable<string> files) =>
        SourceFiles
            .Read(files, new(new(), new Dictionary<string, string>(StringComparer.Ordinal)), CancellationToken.None)
            .Parse(Parsing, CancellationToken.None);

    private static string[] FilesIn(string directory) =>
        [.. Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static CSharpCompilation Compile(
        string name,
        IEnumerable<SyntaxTree> trees,
        IEnumerable<MetadataReference> references
    ) =>
        CSharpCompilation.Create(
            name,
            trees,
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
}
