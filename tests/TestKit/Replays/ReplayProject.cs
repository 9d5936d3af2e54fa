using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.TestKit.Replays;

/// <summary>A test project in memory that follows a library through its versions.</summary>
internal sealed class ReplayProject : ITargetSource
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "replay");

    private readonly Dictionary<string, (string Text, SyntaxTree Tree)> _trees = new(StringComparer.Ordinal);
    private LibraryVersion? _version;

    public MemoryTextStore Store { get; } = new();

    /// <summary>What test projects reference beside an assembly, which the base library may hold in another version.</summary>
    public static IEnumerable<MetadataReference> References(string assembly) =>
        ReferenceSets.NetCore.Where(reference =>
            !string.Equals(Path.GetFileName(reference.Display), assembly, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Generates the suites of a version.</summary>
    public async Task<StageResult<ForgeResult>> GenerateAsync(LibraryVersion version, CancellationToken token)
    {
        _version = version;
        return await new ForgePipeline(this, Store).GenerateAsync(Request, dryRun: false, token);
    }

    /// <summary>Accepts tests of the version that was generated last.</summary>
    public Task AcceptAsync(IEnumerable<string> tests, CancellationToken token) =>
        new ForgePipeline(this, Store).AcceptAsync(Request, tests.ToEquatableArray(), dryRun: false, token);

    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var version = _version!;
        var tests = CSharpCompilation.Create(
            "Replay.Tests",
            Trees(),
            References(version.Assembly.Name + ".dll").Append(version.Reference),
            new(OutputKind.DynamicallyLinkedLibrary)
        );
        var project = new OpenedProject
        {
            Compilation = version.Compilation,
            Assembly = version.Assembly,
            DisplayName = version.Assembly.Name,
            RootNamespace = version.Assembly.Name,
            Tests = new()
            {
                ProjectPath = Path.Combine(Folder, "Replay.Tests.csproj"),
                Directory = Folder,
                RootNamespace = "Replay.Tests",
                Framework = TestFramework.XunitV3,
                Compilation = tests,
                StyleOf = _ => new CodeStyle(),
            },
        };
        return Task.FromResult(StageResult.Of(new OpenedTarget([project])));
    }

    /// <summary>The parsed test files; each is parsed once for each text.</summary>
    public IReadOnlyList<SyntaxTree> Trees()
    {
        var trees = new List<SyntaxTree>();
        foreach (var (path, text) in Store.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!path.EndsWith(".cs", StringComparison.Ordinal))
            {
                continue;
            }

            if (!_trees.TryGetValue(path, out var known) || !string.Equals(known.Text, text, StringComparison.Ordinal))
            {
                known = (text, CSharpSyntaxTree.ParseText(text, path: path));
                _trees[path] = known;
            }

            trees.Add(known.Tree);
        }

        return trees;
    }

    private static ForgeRequest Request { get; } =
        new() { Target = new(ForgeTargetKind.Path, "replay"), NeedsTests = true };
}
