using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>A generic base with its type arguments, or the reason why there are none for it.</summary>
/// <param name="Type">The closed base.</param>
/// <param name="Reason">Why it cannot be closed.</param>
internal sealed record Closing(INamedTypeSymbol? Type, string? Reason);

/// <summary>Closes generic bases over a subject.</summary>
/// <remarks>
/// The subject stands for the type parameter that existing test classes close over theirs (<c>ClockTests :
/// TestsOf&lt;Clock&gt;</c>), else for one whose constraint it satisfies, else, where no test class shows how, for one
/// that is named for it (<c>T</c>, <c>TSubject</c>, <c>TCache</c> for a RedisCache). Where it does not fit, an interface
/// of it may. What constraints say of other parameters is taken from there (<c>where TCache : ICache&lt;TKey,
/// TValue&gt;</c>); what is left is closed as the existing test classes close it. A base for which that is not known, or
/// that is always closed over the subject and cannot be over this one, stays open. A generic subject is closed by
/// <see cref="SimpleArguments"/>.
/// </remarks>
/// <param name="compilation">The test project.</param>
/// <param name="subject">The definition of the subject; <see langword="null"/> if the test project does not know it.</param>
internal sealed class GenericClosing(Compilation compilation, INamedTypeSymbol? subject)
{
    private readonly TypeConstraints _constraints = new(compilation);
    private readonly ImmutableArray<INamedTypeSymbol> _forms =
    [
        .. subject is null
            ? []
            : subject.AllInterfaces.Where(each => !TestAssemblies.IsOfFramework(each)).Prepend(subject),
    ];

    /// <summary>Closes a base, which need not be generic.</summary>
    public Closing Close(BaseCandidate candidate)
    {
        var definition = candidate.Definition;
        if (definition.ContainingType is { IsGenericType: true })
        {
            return new(null, "it is nested in a generic class");
        }

        if (!definition.IsGenericType)
        {
            return new(definition, null);
        }

        var roles = new TypeParameterRoles(candidate, subject);
        var free = TypeBindings.Of(definition.TypeParameters.Concat(SubjectParameters()));
        string? reason = null;
        foreach (var position in subject is null ? [] : roles.SubjectPositions)
        {
            foreach (var form in _forms)
            {
                var attempt = Attempt(free, candidate, position, form);
                if (attempt.Type is not null)
                {
                    return attempt;
                }

                // why the subject itself does not fit says more than why an interface of it does not
                reason ??= attempt.Reason;
            }
        }

        if (roles.IsAlwaysForSubject)
        {
            return new(null, reason ?? "it is closed over the subject, which the test project does not reference");
        }

        var likeOthers = Complete(free, candidate, new(compilation, candidate, -1, subject));
        return likeOthers.Type is null ? likeOthers with { Reason = reason ?? likeOthers.Reason } : likeOthers;
    }

    private IEnumerable<ITypeParameterSymbol> SubjectParameters()
    {
        for (var type = subject; type is not null; type = type.ContainingType)
        {
            foreach (var parameter in type.TypeParameters)
            {
                yield return parameter;
            }
        }
    }

    private Closing Attempt(TypeBindings free, BaseCandidate candidate, int position, INamedTypeSymbol form)
    {
        var parameter = candidate.Definition.TypeParameters[position];
        return Bind(free, parameter, form) is { } bound
            ? Complete(bound, candidate, new(compilation, candidate, position, subject))
            : new(null, _constraints.WhyNot(parameter, form, free) ?? TypeConstraints.WhyNotGeneric(parameter, form));
    }

    // what a constraint names is bound by the type that satisfies it: where TCache : ICache<TKey, TValue>
    private static TypeBindings? Bind(TypeBindings known, ITypeParameterSymbol parameter, ITypeSymbol type)
    {
        TypeBindings? bound = known.Bind(parameter, type);
        foreach (
            var constraint in parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Where(each => each.IsGenericType)
        )
        {
            bound = SupertypesOf(type)
                .Where(each =>
                    SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, constraint.OriginalDefinition)
                )
                .Select(each => bound!.Unify(constraint, each))
                .FirstOrDefault(each => each is not null);
            if (bound is null)
            {
                return null;
            }
        }

        return bound;
    }

    private static IEnumerable<INamedTypeSymbol> SupertypesOf(ITypeSymbol type) =>
        type is INamedTypeSymbol named
            ? named.SelfAndBases().Concat(named.AllInterfaces).Prepend(named)
            : type.AllInterfaces;

    private Closing Complete(TypeBindings bindings, BaseCandidate candidate, OtherArguments others)
    {
        var parameters = candidate.Definition.TypeParameters;
        foreach (var parameter in parameters)
        {
            if (bindings.IsBound(parameter))
            {
                continue;
            }

            if (others.Find(parameter, bindings) is not { } type)
            {
                return new(null, $"nothing tells what its {parameter.Name} would be");
            }

            if (Bind(bindings, parameter, type) is not { } bound)
            {
                return new(null, $"{type.Name} does not fit its {parameter.Name}");
            }

            bindings = bound;
        }

        foreach (var parameter in SubjectParameters().Where(each => !bindings.IsKnown(each)))
        {
            // bound to a type that names another one, which has its turn too
            if (bindings.Apply(parameter) is not ITypeParameterSymbol open)
            {
                continue;
            }

            if (SimpleArguments.Find(compilation, _constraints, candidate.Heirs, parameter, bindings) is not { } type)
            {
                return new(null, $"no simple type fits the {parameter.Name} of {subject!.Name}");
            }

            bindings = bindings.Bind(open, type);
        }

        var reason = parameters
            .Select(parameter => _constraints.WhyNot(parameter, bindings.Apply(parameter), bindings))
            .FirstOrDefault(each => each is not null);
        return reason is null ? new(bindings.Apply(candidate.Definition), null) : new(null, reason);
    }
}
