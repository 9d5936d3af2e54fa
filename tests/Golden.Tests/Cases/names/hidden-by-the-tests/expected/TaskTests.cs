using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Task"/> promises.</summary>
public sealed class TaskTests
{
    /// <summary>EndAsync ends the task.</summary>
    /// <remarks>
    /// <para>When <c>EndAsync()</c> is called.</para>
    /// <para>Then it ends the task.</para>
    /// <para>Catches: an <c>EndAsync</c> that does not end the task.</para>
    /// </remarks>
    /// <seealso cref="Task.EndAsync()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "EndAsync/ends-task")]
    public async System.Threading.Tasks.Task EndAsync_EndsTheTask()
    {
    }
}
