using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Stubs;
using SkeletonForge.Core.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts.Stubs;

public sealed class GivenTheTypesOfRealAssemblies
{
    // rendering alone is slower by the number of types; these steps leave some twenty of each assembly
    private const int SampleSize = 20;

    [Theory]
    [InlineData("System.Collections")]
    [InlineData("System.Linq")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Runtime")]
    [InlineData("System.Text.Json")]
    [InlineData("Humanizer")]
    [InlineData("Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("Polly.Core")]
    public async Task WhenAllAreRenderedTogether_ThenTheStubCompiles(string name)
    {
        var assembly = new RealAssembly(name);
        var target = await assembly.LoadAsync(TestContext.Current.CancellationToken);

        var stub = Render(target);

        Assert.Empty(ErrorsOf(stub, assembly.Surroundings));
    }

    [Theory]
    [InlineData("System.Collections")]
    [InlineData("System.Linq")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Text.Json")]
    [InlineData("Humanizer")]
    [InlineData("Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("Polly.Core")]
    public async Task WhenOneIsRenderedAlone_ThenTheStubCompilesBesideItsAssembly(string name)
    {
        var target = await new RealAssembly(name).LoadAsync(TestContext.Current.CancellationToken);
        var step = Math.Max(1, target.Subjects.Length / SampleSize);

        var failures = target
            .Subjects.Where((_, index) => index % step == 0)
            .Select(subject => Render(new LoadedTarget([subject])))
            .SelectMany(stub => ErrorsOf(stub, RealAssembly.Everything));

        Assert.Empty(failures);
    }

    private static string Render(LoadedTarget target) =>
        ContractStub.Render(ContractReader.ReadForStub(target, TestContext.Current.CancellationToken).Value!);

    private static IEnumerable<string> ErrorsOf(string stub, ImmutableArray<MetadataReference> references)
    {
        var source = SourceBuilder.From(stub) with { References = references };
        var lines = stub.Split('\n');
        return source
            .Build()
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found} in {lines[found.Location.GetLineSpan().StartLinePosition.Line].Trim()}");
    }
}
