using System.Diagnostics.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Foundation;

/// <summary>What a stage of the pipeline gives: a value, if one could be made, and what it has to say about it.</summary>
/// <typeparam name="T">The record that the stage makes.</typeparam>
/// <param name="Value">The value; <see langword="null"/> only when <paramref name="Diagnostics"/> holds an error.</param>
/// <param name="Diagnostics">Everything that was noticed, in the order in which it was noticed.</param>
public sealed record StageResult<T>(T? Value, EquatableArray<ForgeDiagnostic> Diagnostics)
    where T : class
{
    /// <summary><see langword="true"/> if the stage made a value that the next stage can take.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => Value is not null;
}

/// <summary>Creates <see cref="StageResult{T}"/> values.</summary>
public static class StageResult
{
    /// <summary>A value, with what there is to say about it.</summary>
    /// <typeparam name="T">The record that the stage makes.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="diagnostics">What was noticed; may be empty.</param>
    /// <returns>A result with a value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static StageResult<T> Of<T>(T value, params IEnumerable<ForgeDiagnostic> diagnostics)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, diagnostics.ToEquatableArray());
    }

    /// <summary>No value, with the reason.</summary>
    /// <typeparam name="T">The record that the stage would have made.</typeparam>
    /// <param name="diagnostics">What was noticed; at least one error among them.</param>
    /// <returns>A result without a value.</returns>
    /// <exception cref="ArgumentException"><paramref name="diagnostics"/> holds no error.</exception>
    public static StageResult<T> Failed<T>(params IEnumerable<ForgeDiagnostic> diagnostics)
        where T : class
    {
        var all = diagnostics.ToEquatableArray();
        return all.Any(diagnostic => diagnostic.IsError)
            ? new(null, all)
            : throw new ArgumentException("A failed stage must say why: give at least one error.", nameof(diagnostics));
    }
}
