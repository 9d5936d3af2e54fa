using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenABudget
{
    [Fact]
    public void WhenItsDeadlineHasPassed_ThenTheRenderingIsStopped() =>
        Assert.Throws<TemplateExhaustedException>(new RenderBudget(1, TimeSpan.FromTicks(-1)).TakeStep);

    [Fact]
    public void WhenItHasNoDeadline_ThenABusyMachineIsNoReasonToStop() =>
        new RenderBudget(1, deadline: null).TakeStep();
}
