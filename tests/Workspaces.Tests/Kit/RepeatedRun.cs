using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Caching;

namespace SkeletonForge.Workspaces.Tests.Kit;

/// <summary>A solution on disk whose tests are generated again and again, with every opening of it counted.</summary>
internal sealed class RepeatedRun : ITargetFinder, IDisposable
{
    private const string Money = "<ProjectReference Include=\"../Money/Money.csproj\" />";

    private readonly DiskTargetSource _source;

    private RepeatedRun()
    {
        Evaluator = new(Folder.PathOf("lib"));
        _source = new(Evaluator, new FactsStore(Folder.PathOf(".cache/projects")), PackageFolder.Global);
        Request = new()
        {
            Target = new(ForgeTargetKind.Path, Folder.PathOf("Shop.slnx")),
            NeedsTests = true,
            TemplateDirectory = Folder.PathOf("templates"),
        };
    }

    public ProjectFolder Folder { get; } = ProjectFolder.Create();

    public FolderEvaluator Evaluator { get; }

    public ForgeRequest Request { get; set; }

    public RunMemory Memory => new(RunFolder, typeof(ForgePipeline).Module);

    public string RunFolder => Folder.PathOf(".cache/runs");

    /// <summary>How many times the solution was opened.</summary>
    public int Opened { get; private set; }

    /// <summary>A solution of two libraries and their tests, which refers to an assembly and includes documentation.</summary>
    public static RepeatedRun Create()
    {
        var run = new RepeatedRun();
        run.WriteLibraries();
        run.Folder.Write(
            "lib/Lib.xml",
            "<doc><members><member name=\"M:Lib.ILock.Lock\"><summary>Locks the drawer.</summary></member></members></doc>"
        );
        run.WriteAssembly("void Lock();");
        return run;
    }

    public Task<StageResult<ForgeResult>> GenerateAsync(RunMemory? memory = null) =>
        new ForgePipeline(this, new DiskTextStore(), memory ?? Memory).GenerateAsync(
            Request,
            dryRun: false,
            TestContext.Current.CancellationToken
        );

    /// <summary>Generates until there is nothing to do, and that is known.</summary>
    public async Task<StageResult<ForgeResult>> SettleAsync()
    {
        await GenerateAsync();
        var result = await GenerateAsync();
        Assert.True(result.HasValue, string.Join('\n', result.Diagnostics));
        Assert.Single(Directory.GetFiles(RunFolder));
        return result;
    }

    /// <summary>Writes the assembly that the libraries refer to.</summary>
    /// <param name="members">The members of its interface.</param>
    public void WriteAssembly(string members)
    {
        var library = SourceBuilder.From($"namespace Lib; public interface ILock {{ {members} }}") with
        {
            AssemblyName = "Lib",
        };
        using var file = File.Create(Folder.PathOf("lib/Lib.dll"));
        Assert.True(library.Build().Emit(file).Success);
    }

    public async Task<StageResult<FoundTarget>> FindAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var found = await _source.FindAsync(request, cancellationToken);
        return new(found.Value is { } target ? new Counted(this, target) : null, found.Diagnostics);
    }

    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        _source.OpenAsync(request, cancellationToken);

    public void Dispose()
    {
        _source.Dispose();
        Folder.Dispose();
    }

    private void WriteLibraries()
    {
        Folder.Write(
            "Shop.slnx",
            """
            <Solution>
              <Project Path="src/Money/Money.csproj" />
              <Project Path="src/Shop/Shop.csproj" />
              <Project Path="tests/Shop.Tests/Shop.Tests.csproj" />
              <Project Path="tests/Money.Tests/Money.Tests.csproj" />
            </Solution>
            """
        );
        Folder.Write("src/Money/Money.csproj", ProjectFolder.Project(""));
        Folder.Write("src/Money/Coin.cs", ProjectFolder.Source("Money", "Coin"));
        Folder.Write("src/Shop/Shop.csproj", ProjectFolder.Project(Money));
        Folder.Write(
            "src/Shop/Till.cs",
            """
            namespace Shop;

            /// <summary>A till.</summary>
            public sealed class Till : Lib.ILock
            {
                /// <include file="docs.xml" path="docs/count/*" />
                public void Count() { }

                /// <inheritdoc/>
                public void Lock() { }
            }
            """
        );
        Folder.Write("src/Shop/docs.xml", "<docs><count><summary>Counts the coins.</summary></count></docs>");
        Folder.Write("tests/Shop.Tests/Shop.Tests.csproj", Tests("Shop"));
        Folder.Write("tests/Shop.Tests/Helper.cs", "namespace Shop.Tests;\n\ninternal sealed class Helper;\n");
        Folder.Write("tests/Money.Tests/Money.Tests.csproj", Tests("Money"));
    }

    private static string Tests(string subject) =>
        ProjectFolder.Project(
            $"<ProjectReference Include=\"../../src/{subject}/{subject}.csproj\" />",
            "<IsTestProject>true</IsTestProject>"
        );

    private sealed class Counted(RepeatedRun run, FoundTarget target) : FoundTarget(target.Asked)
    {
        public override string? Fingerprint => target.Fingerprint;

        public override StageResult<OpenedTarget> Open()
        {
            run.Opened++;
            return target.Open();
        }

        public override string? Answer(Question question) => target.Answer(question);
    }
}
