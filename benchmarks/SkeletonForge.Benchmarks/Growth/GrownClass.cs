using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Growth;

/// <summary>One class with as many documented methods as wanted.</summary>
internal static class GrownClass
{
    /// <summary>Compiles the class.</summary>
    /// <param name="methods">The number of methods, each with a summary, two parameters, a result and two exceptions.</param>
    public static Compilation Compile(int methods)
    {
        var tree = CSharpSyntaxTree.ParseText(
            Write(methods),
            new CSharpParseOptions(documentationMode: DocumentationMode.Parse),
            "Grown.cs",
            Encoding.UTF8
        );
        return CSharpCompilation.Create(
            "Grown",
            [tree],
            ReferenceSets.NetCore,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    /// <summary>Writes the class.</summary>
    /// <param name="methods">As for <see cref="Compile"/>.</param>
    public static string Write(int methods)
    {
        var source = new StringBuilder(
            "namespace Grown;\n\n/// <summary>A store of entries.</summary>\npublic sealed class Store\n{\n"
        );
        for (var i = 0; i < methods; i++)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $$"""
                    /// <summary>Removes the entry of shelf {{i}} that has a key.</summary>
                    /// <param name="key">The key of the entry.</param>
                    /// <param name="limit">How many entries to look at.</param>
                    /// <returns><see langword="true"/> if an entry was removed; otherwise, <see langword="false"/>.</returns>
                    /// <exception cref="System.ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
                    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="limit"/> is negative or zero.</exception>
                    public bool RemoveFromShelf{{i}}(string key, int limit) => key.Length < limit;


                """
            );
        }

        return source.Append("}\n").ToString();
    }
}
