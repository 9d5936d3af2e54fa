namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>One kind of promise that signatures make where the documentation is silent.</summary>
internal interface ISignatureFact
{
    /// <summary>The kind of fact, by which it can be switched off.</summary>
    SignatureFactKind Kind { get; }

    /// <summary>Reads the promises of a type.</summary>
    /// <param name="type">The type with what its documentation promises.</param>
    /// <returns>The promises that the documentation does not make already, in the order of the members.</returns>
    IEnumerable<SignaturePromise> Read(DocumentedType type);
}
