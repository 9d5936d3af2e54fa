using Microsoft.Extensions.DependencyInjection;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Tests.Doubles;
using SkeletonForge.Extension.UseCases;
using SkeletonForge.TestKit;

namespace SkeletonForge.Extension.Tests.Commands;

/// <summary>A shop with a test project in a repository on disk, opened in a Visual Studio in memory.</summary>
internal sealed class ShopInVisualStudio : IDisposable
{
    private const string Till = """
        namespace Shop;

        /// <summary>A till.</summary>
        public sealed class Till
        {
            /// <summary>Finds a price.</summary>
            /// <returns>The price, or <see langword="null"/> if no price was ever entered today.</returns>
            public string? FindPrice() => null;

            /// <summary>Adds a price.</summary>
            /// <param name="price">The price.</param>
            /// <exception cref="System.ArgumentNullException"><paramref name="price"/> is <see langword="null"/>.</exception>
            public void Add(string price) => System.ArgumentNullException.ThrowIfNull(price);
        }
        """;

    private readonly TemporaryDirectory _folder = new();
    private readonly ExtensionHost _host;

    /// <summary>Opens the shop.</summary>
    /// <param name="usesMSBuild">Whether its projects are evaluated exactly, which takes its time.</param>
    /// <param name="time">The clock; that of the system without one.</param>
    public ShopInVisualStudio(bool usesMSBuild = false, TimeProvider? time = null)
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("src/Shop/Shop.csproj", Project(""));
        _folder.Write("src/Shop/Till.cs", Till);
        _folder.Write(
            "tests/Shop.Tests/Shop.Tests.csproj",
            Project(
                """
                <PackageReference Include="xunit.v3" Version="3.2.2" />
                <ProjectReference Include="../../src/Shop/Shop.csproj" />
                """
            )
        );
        _host = new(
            VisualStudio,
            services =>
            {
                services.AddSingleton<IClipboard>(Clipboard);
                services.AddSingleton(provider => new ForgeHost(
                    provider.GetRequiredService<OutputLog>(),
                    time ?? TimeProvider.System,
                    provider.GetRequiredService<System.Diagnostics.TraceSource>()
                )
                {
                    UsesMSBuild = usesMSBuild,
                });
            }
        );
    }

    public FakeVisualStudio VisualStudio { get; } = new();

    public FakeClipboard Clipboard { get; } = new();

    public string TillPath => PathOf("src/Shop/Till.cs");

    public string SuitePath => PathOf("tests/Shop.Tests/TillTests.cs");

    public string Suite => File.ReadAllText(SuitePath);

    public bool HasSuite => File.Exists(SuitePath);

    /// <summary>What the last prompt said.</summary>
    public string LastMessage => VisualStudio.Prompts[^1].Message;

    public string Output => VisualStudio.OutputOf("SkeletonForge");

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    public string PathOf(string relative) => _folder.Combine(relative.Split('/'));

    public string Write(string relative, string text) => _folder.Write(relative, text);

    /// <summary>Every file but the lock of no run, by path.</summary>
    public SortedDictionary<string, string> Snapshot() =>
        new(
            Directory
                .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
                .ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Opens a file in the editor with the caret before a text.</summary>
    public FakeDocument Edit(string path, string caret)
    {
        var document =
            VisualStudio.Documents.FirstOrDefault(open => string.Equals(open.Path, path, StringComparison.Ordinal))
            ?? VisualStudio.Open(path, File.ReadAllText(path));
        VisualStudio.FocusAt(document, caret);
        return document;
    }

    /// <summary>Runs a command as it was chosen now.</summary>
    public Task RunAsync<TCommand>()
        where TCommand : Command =>
        Create<TCommand>().ExecuteCommandAsync(VisualStudio.NewContext(), TestContext.Current.CancellationToken);

    /// <summary>Makes a part of the extension.</summary>
    public T Create<T>()
        where T : class => _host.Create<T>();

    /// <summary>Makes a part of the extension.</summary>
    public object Create(Type type) => _host.Create(type);

    private static string Project(string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """;
}

/// <summary>A clipboard that another program may hold.</summary>
internal sealed class FakeClipboard : IClipboard
{
    public string? Text { get; private set; }

    /// <summary>What goes wrong; <see langword="null"/> for nothing.</summary>
    public Exception? Failure { get; set; }

    public void Write(string text)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Text = text;
    }
}
