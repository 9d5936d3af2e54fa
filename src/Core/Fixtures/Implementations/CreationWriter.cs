using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Fixtures.Implementations;

/// <summary>
/// Writes how a test class comes by an object: a member of its base gives it, or a constructor makes it of such members.
/// What only the owner of the tests can know is not made up.
/// </summary>
/// <param name="tests">The test project.</param>
/// <param name="offers">What is offered; only members of the base are in reach of an expression without a receiver.</param>
internal sealed class CreationWriter(CSharpCompilation tests, ImmutableArray<OfferedFixture> offers)
{
    private readonly ImmutableArray<OfferedFixture> _members =
    [
        .. offers.Where(offer =>
            offer.Fixture.Kind == FixtureKind.BaseMember
            && offer.Symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { Parameters.IsEmpty: true, Arity: 0 }
        ),
    ];

    /// <summary>Writes the expression.</summary>
    /// <param name="type">The type of the object, closed.</param>
    /// <returns>The expression, and whether it takes members of the base; no expression if nothing in reach makes an object.</returns>
    public (SymbolText? Text, bool UsesBase) Write(INamedTypeSymbol type)
    {
        var writer = new SymbolTextWriter(forCref: false);
        if (_members.FirstOrDefault(member => IsSame(member.Declared, type)) is { } ready)
        {
            return (writer.Append(Call(ready)).Finish(), true);
        }

        return type
            .InstanceConstructors.Where(constructor => tests.IsSymbolAccessibleWithin(constructor, tests.Assembly))
            .Select(constructor => (Constructor: constructor, Arguments: ArgumentsOf(constructor)))
            .Where(plan => plan.Arguments is not null)
            .OrderByDescending(plan => plan.Arguments!.Count)
            .ThenBy(plan => plan.Constructor.Parameters.Length)
            .Select(plan =>
                (
                    writer.Append("new ").AppendType(type).Append($"({string.Join(", ", plan.Arguments!)})").Finish(),
                    plan.Arguments!.Count > 0
                )
            )
            .FirstOrDefault();
    }

    // optional parameters may be left out, those after them are named then
    private List<string>? ArgumentsOf(IMethodSymbol constructor)
    {
        var arguments = new List<string>();
        var isNamed = false;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.RefKind == RefKind.None && Find(parameter) is { } member)
            {
                arguments.Add(isNamed ? $"{SymbolTextWriter.Escape(parameter.Name)}: {Call(member)}" : Call(member));
            }
            else if (parameter.IsOptional || parameter.IsParams)
            {
                isNamed = true;
            }
            else
            {
                return null;
            }
        }

        return arguments;
    }

    // of several, the one whose name says so
    private OfferedFixture? Find(IParameterSymbol parameter) =>
        _members.Where(member => Fits(member.Declared, parameter.Type)).ToList() switch
        {
            [] => null,
            [var only] => only,
            var several => several.Find(member =>
                string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            ),
        };

    // a number or a text fits anywhere, and means something else in each place
    private bool Fits(ITypeSymbol given, ITypeSymbol wanted) =>
        wanted.SpecialType == SpecialType.None
        && wanted.TypeKind is TypeKind.Interface or TypeKind.Class or TypeKind.Struct
        && tests.ClassifyConversion(given, wanted) is { IsIdentity: true } or { IsReference: true, IsImplicit: true };

    private static bool IsSame(ITypeSymbol left, ITypeSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left, right);

    private static string Call(OfferedFixture member) =>
        SymbolTextWriter.Escape(member.Symbol.Name) + (member.Symbol is IMethodSymbol ? "()" : "");
}
