using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>A library that is written for the benchmark: one documented class per file.</summary>
internal static class WrittenLibrary
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes the library.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="files">The number of files.</param>
    /// <returns>The absolute path of the library's folder.</returns>
    public static string Write(TemporaryDirectory folder, int files)
    {
        folder.Write("Library/Library.csproj", Project);
        for (var i = 0; i < files; i++)
        {
            folder.Write($"Library/Area{i / 20}/Shelf{i}.cs", Class(i));
        }

        return folder.Combine("Library");
    }

    private static string Class(int number) =>
        $$"""
            namespace Library.Area{{number / 20}};

            /// <summary>Keeps the books of shelf {{number}}, each under a title.</summary>
            public sealed class Shelf{{number}} : IDisposable
            {
                private readonly Dictionary<string, int> _books = new(StringComparer.Ordinal);

                /// <summary>Initializes an empty shelf.</summary>
                /// <param name="capacity">How many books it holds.</param>
                /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative or zero.</exception>
                public Shelf{{number}}(int capacity) => Capacity = capacity;

            {{string.Concat(Enumerable.Range(1, 7).Select(Method))}}
                /// <summary>Gets how many books the shelf holds at most.</summary>
                /// <value>The capacity; 16 if none was given.</value>
                public int Capacity { get; }

                /// <summary>Occurs when a book was taken from the shelf.</summary>
                public event EventHandler? Taken;

                /// <summary>Removes all books. Disposing of a shelf twice does nothing.</summary>
                public void Dispose() => Taken?.Invoke(this, EventArgs.Empty);
            }
            """;

    private static string Method(int number) =>
        $$"""
                /// <summary>Takes the book from row {{number}} that has a title.</summary>
                /// <param name="title">The title of the book.</param>
                /// <param name="copies">How many copies to take.</param>
                /// <returns><see langword="true"/> if the copies were there; otherwise, <see langword="false"/>.</returns>
                /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
                /// <exception cref="ObjectDisposedException">The shelf is disposed.</exception>
                public bool TryTakeFromRow{{number}}(string title, int copies) => _books.Remove(title) && copies > 0;


            """;
}
