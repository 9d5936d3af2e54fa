using System.Text;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures.Linking;
using SkeletonForge.Core.Tests.Contracts.Stubs;

namespace SkeletonForge.Core.Tests.Scaffolding;

/// <summary>Every dependency of real libraries gets a fixture that compiles without a warning, or a reason.</summary>
public sealed class GivenContractsOfRealLibraries
{
    private static readonly string[] Libraries =
    [
        "System.Data.Common",
        "System.ComponentModel.TypeConverter",
        "System.Net.Http",
        "System.Net.Mail",
        "System.Security.Cryptography",
        "System.Text.Json",
        "Humanizer",
        "Microsoft.CodeAnalysis",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Newtonsoft.Json",
        "Polly.Core",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("NSubstitute")]
    [InlineData("Moq")]
    [InlineData("FakeItEasy")]
    public async Task WhenTheirAbstractionsAreDependencies_ThenFixturesForThemCompile(string substitutes)
    {
        var given = ScaffoldCase.Of("") with
        {
            References = [.. RealAssembly.Everything.Where(reference => !IsTestLibrary(reference))],
            Substitutes = substitutes,
        };
        var contracts = new List<INamedTypeSymbol>();
        foreach (var library in Libraries)
        {
            var loaded = await new RealAssembly(library).LoadAsync(TestContext.Current.CancellationToken);
            contracts.AddRange(
                loaded
                    .Subjects.Select(subject => subject.Symbol)
                    .Where(type =>
                        type is { IsGenericType: false, IsStatic: false, ContainingType: null }
                        && Dependencies.IsDependency(type)
                    )
                    .Where(type =>
                        !type.GetAttributes()
                            .Any(attribute =>
                                attribute.AttributeClass!.Name is "ObsoleteAttribute" or "ExperimentalAttribute"
                            )
                    )
            );
        }

        // one delegate is much like another
        contracts = [.. contracts.Where((type, i) => type.TypeKind != TypeKind.Delegate || i % 5 == 0)];
        Assert.InRange(contracts.Count, 100, 1000);
        var text = new StringBuilder();
        foreach (var (type, i) in contracts.Select((type, i) => (type, i)))
        {
            text.Append($"namespace Shop.N{i} {{\n/// <summary>A user.</summary>\npublic sealed class User{i}\n{{\n")
                .Append(
                    $"/// <summary>Creates it.</summary>\npublic User{i}(global::{type.ToDisplayString()} it) {{ }}\n"
                )
                .Append(
                    "/// <summary>Asks.</summary>\n/// <returns>The answer.</returns>\npublic int Ask() => 0;\n}\n}\n"
                );
        }

        var made = await (given with { Library = text.ToString() }).GenerateAsync();

        var refused = made.Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.FixtureNotScaffolded);
        var bases = made.Files.Keys.Count(path => path.EndsWith("TestBase.cs", StringComparison.Ordinal));
        Assert.Equal(contracts.Count, bases + refused);
        Assert.True(refused < contracts.Count / 5, $"{refused} of {contracts.Count} have no fixture.");
    }

    private static bool IsTestLibrary(MetadataReference reference) =>
        Path.GetFileNameWithoutExtension(reference.Display) is "NSubstitute" or "Moq" or "FakeItEasy"
        || reference.Display!.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal);
}
