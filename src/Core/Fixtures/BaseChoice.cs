using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>The base of a new test class. A handle on a Roslyn symbol, with the data that outlives it.</summary>
/// <param name="Symbol">The base, closed, as the compilation of the test project knows it; <see langword="null"/> for none.</param>
/// <param name="Base">The base as data; <see langword="null"/> for none.</param>
/// <param name="PassedOver">The classes that would have come first and cannot be the base, in the order in which they were looked at.</param>
internal sealed record BaseChoice(
    INamedTypeSymbol? Symbol,
    TestBase? Base,
    EquatableArray<PassedOverBase> PassedOver = default
);
