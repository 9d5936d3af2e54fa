using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Stubs;
using SkeletonForge.Core.Loading;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Contracts.Stubs;

/// <summary>Renders the types of sources, and checks that the result compiles.</summary>
internal static class StubOf
{
    public static string Source(string source, params string[] types)
    {
        var compilation = SourceBuilder.From(source).Build();
        var project = new OpenedProject
        {
            Compilation = compilation,
            Assembly = compilation.Assembly,
            DisplayName = "Given",
        };
        var subjects = types.Select(name => new LoadedType(compilation.GetTypeByMetadataName(name)!, project));
        var contracts = ContractReader.ReadForStub(
            new LoadedTarget([.. subjects]),
            TestContext.Current.CancellationToken
        );
        var stub = ContractStub.Render(contracts.Value!);
        CompileAssertions.CompilesWithoutWarnings(stub);
        return stub;
    }
}
