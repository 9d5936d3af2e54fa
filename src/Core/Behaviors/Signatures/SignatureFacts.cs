namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Reads what signatures promise, once all is known that the documentation of the type promises.</summary>
internal static class SignatureFacts
{
    // the order of the behaviors of one member
    private static readonly ISignatureFact[] All =
    [
        new NullGuardFact(),
        new UndefinedEnumValueFact(),
        new CancellationFact(),
        new DisposingTwiceFact(),
        new UseAfterDisposalFact(),
        new EqualityLawFact(),
        new ComparisonLawFact(),
        new TextRoundTripFact(),
        new ConversionRoundTripFact(),
        new CodecRoundTripFact(),
        new CollectionRoundTripFact(),
    ];

    /// <summary>Reads the promises of a type.</summary>
    /// <param name="type">The type with what its documentation promises.</param>
    /// <param name="options">Which facts are switched off.</param>
    /// <returns>The promises, fact by fact; none that the documentation of the member makes in the same words.</returns>
    /// <remarks>Overloads mostly share their code, so the first of those that promise the same stands for them all.</remarks>
    public static IEnumerable<SignaturePromise> Read(DocumentedType type, DerivationOptions options) =>
        All.Where(fact => !options.OmittedFacts.Contains(fact.Kind))
            .SelectMany(fact => fact.Read(type).Select(promise => promise with { Kind = fact.Kind }))
            .Where(promise => !type.Promises(promise.Member, promise.Draft))
            .DistinctBy(promise => (promise.Member.Name, promise.Draft.Given, promise.Draft.Promise));
}
