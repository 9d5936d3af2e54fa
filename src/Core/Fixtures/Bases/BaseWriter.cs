using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Generics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Writes down, as data, what it takes to inherit a base.</summary>
internal static class BaseWriter
{
    /// <summary>Chooses a base.</summary>
    /// <param name="fit">How it serves.</param>
    /// <param name="reason">Why it was chosen.</param>
    /// <param name="explanation">The reason in one sentence.</param>
    public static BaseChoice Choose(BaseFit fit, TestBaseReason reason, string explanation)
    {
        var writer = new SymbolTextWriter(forCref: false);
        var name = writer.AppendType(fit.Closed!).Finish();
        var plan = fit.Constructor!;
        return new(
            fit.Closed,
            new()
            {
                Id = IdOf(fit.Candidate.Definition),
                DisplayName = name.ToString(),
                Name = name,
                Location = FixturePaths.LocationOf(fit.Candidate.Definition),
                Reason = reason,
                Explanation = explanation,
                ConstructorParameters = plan.Parameters.Select(each => Write(writer, each)).ToEquatableArray(),
                Interfaces = plan.Interfaces.Select(each => writer.AppendType(each).Finish()).ToEquatableArray(),
                Attributes = plan.Attributes.ToEquatableArray(),
                Overrides = fit.Overrides,
            }
        );
    }

    /// <summary>Says why a candidate was passed over.</summary>
    public static PassedOverBase PassOver(BaseCandidate candidate, string reason) =>
        new(
            IdOf(candidate.Definition),
            TypeConstraints.DisplayOf(candidate.Definition),
            FixturePaths.LocationOf(candidate.Definition),
            reason
        );

    /// <summary>Writes down a constructor parameter: the framework gives all of them or does not run the test.</summary>
    public static BaseParameter Write(SymbolTextWriter writer, IParameterSymbol parameter) =>
        new(
            SymbolTextWriter.Escape(parameter.Name),
            writer.AppendType(parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)).Finish()
        );

    private static MemberId IdOf(INamedTypeSymbol definition) => new(definition.GetDocumentationCommentId() ?? "");
}
