using System.Globalization;
using System.Text;

namespace SkeletonForge.Core.Rendering;

/// <summary>A writer that pays for every character from a <see cref="RenderBudget"/>.</summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="budget">What pays.</param>
internal sealed class BudgetedWriter(TextWriter inner, RenderBudget budget) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        budget.TakeCharacters(1);
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count)
    {
        budget.TakeCharacters(count);
        inner.Write(buffer, index, count);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        budget.TakeCharacters(buffer.Length);
        inner.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        budget.TakeCharacters(value?.Length ?? 0);
        inner.Write(value);
    }
}
