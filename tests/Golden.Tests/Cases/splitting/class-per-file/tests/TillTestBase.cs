using Xunit;

namespace Shop.Tests;

public abstract class TillTestBase(ITestOutputHelper output)
{
    protected ITestOutputHelper Output { get; } = output;
}
