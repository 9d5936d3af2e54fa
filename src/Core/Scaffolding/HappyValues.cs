using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Linking;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>
/// Makes up a value of a type, as an expression: one that lets a caller go on. Numbers are one, texts are not empty,
/// operations succeed, collections have nothing in them, objects are made by their simplest public constructor.
/// </summary>
/// <param name="names">Writes types.</param>
internal sealed class HappyValues(CodeNames names)
{
    private const int MostDepth = 3;

    private static readonly string[] HappyMembers =
    [
        "Success",
        "Succeeded",
        "Ok",
        "OK",
        "Completed",
        "Accepted",
        "Approved",
        "Active",
        "Healthy",
        "Valid",
    ];

    private static readonly Dictionary<string, string> Wellknown = new(StringComparer.Ordinal)
    {
        ["System.Guid"] = "new {0}(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)",
        ["System.DateTime"] = "new {0}(2000, 1, 1)",
        ["System.DateOnly"] = "new {0}(2000, 1, 1)",
        ["System.TimeOnly"] = "new {0}(12, 0)",
        ["System.TimeSpan"] = "{0}.FromSeconds(1)",
        ["System.Uri"] = "new {0}(\"https://example.org/\")",
        ["System.Version"] = "new {0}(1, 0)",
        ["System.IO.Stream"] = "{0}.Null",
        ["System.IO.TextReader"] = "{0}.Null",
        ["System.IO.TextWriter"] = "{0}.Null",
        ["System.Text.Encoding"] = "{0}.UTF8",
        ["System.Globalization.CultureInfo"] = "{0}.InvariantCulture",
        ["System.StringComparer"] = "{0}.Ordinal",
        ["System.Threading.CancellationToken"] = "{0}.None",
    };

    /// <summary>Makes up a value.</summary>
    /// <param name="type">The type; what it is annotated with does not matter.</param>
    /// <returns>The expression; <see langword="null"/> if no simple one is known.</returns>
    public string? Of(ITypeSymbol type) => Of(type, 0);

    /// <summary>Makes up what a member gives.</summary>
    /// <param name="type">What it gives.</param>
    /// <param name="memberName">Its name: whether a thing is locked is answered with no.</param>
    public string? Of(ITypeSymbol type, string memberName) =>
        Wrapping.Open(type) is { SpecialType: SpecialType.System_Boolean } && IsUnhappy(memberName)
            ? Wrapping.Close("false", type, names)
            : Of(type, 0);

    private string? Of(ITypeSymbol type, int depth)
    {
        if (depth > MostDepth)
        {
            return null;
        }

        if (!SymbolEqualityComparer.Default.Equals(Wrapping.Open(type), type) || Wrapping.IsVoidTask(type))
        {
            var opened = Wrapping.Open(type);
            var value = Wrapping.IsVoidTask(type) ? "" : Of(opened, depth);
            return value is null ? null : Wrapping.Close(value, type, names);
        }

        return Literal(type)
            ?? type switch
            {
                { TypeKind: TypeKind.Enum } => Member((INamedTypeSymbol)type),
                IArrayTypeSymbol { Rank: 1 } array => $"new {names.Plain(array.ElementType)}[0]",
                INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(
                    nullable.TypeArguments[0],
                    depth
                ),
                INamedTypeSymbol { IsTupleType: true } tuple => Tuple(tuple, depth),
                INamedTypeSymbol named => Collection(named) ?? Construction(named, depth),
                _ => null,
            };
    }

    private static bool IsUnhappy(string memberName) =>
        NameWords
            .Of(memberName)
            .Any(word =>
                word
                    is "Locked"
                        or "Expired"
                        or "Canceled"
                        or "Cancelled"
                        or "Deleted"
                        or "Disabled"
                        or "Empty"
                        or "Disposed"
                        or "Blocked"
                        or "Closed"
                        or "Failed"
                        or "Faulted"
                        or "Error"
                        or "Errors"
                        or "Invalid"
                        or "Missing"
                        or "Full"
                        or "Stale"
                        or "Revoked"
                        or "Banned"
                        or "Duplicate"
            );

    private string? Literal(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_Boolean => "true",
            SpecialType.System_Char => "'a'",
            SpecialType.System_String => "\"value\"",
            SpecialType.System_Byte
            or SpecialType.System_SByte
            or SpecialType.System_Int16
            or SpecialType.System_UInt16 => $"({names.Plain(type)})1",
            SpecialType.System_Int32 => "1",
            SpecialType.System_UInt32 => "1U",
            SpecialType.System_Int64 => "1L",
            SpecialType.System_UInt64 => "1UL",
            SpecialType.System_Single => "1F",
            SpecialType.System_Double => "1D",
            SpecialType.System_Decimal => "1M",
            SpecialType.System_Object => "new object()",
            _ when TypeNames.FullNameOf(type) is "System.DateTimeOffset" =>
                $"new {names.Plain(type)}(2000, 1, 1, 0, 0, 0, {names.Of("System.TimeSpan")}.Zero)",
            _ when Wellknown.TryGetValue(TypeNames.FullNameOf(type), out var format) => string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                format,
                names.Plain(type)
            ),
            _ => null,
        };

    // the first member is often the one that says that nothing is known
    private string? Member(INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var member =
            HappyMembers
                .Select(name => members.Find(field => string.Equals(field.Name, name, StringComparison.Ordinal)))
                .FirstOrDefault(found => found is not null)
            ?? members.Find(field => !IsZero(field.ConstantValue))
            ?? members.FirstOrDefault();
        return member is null ? null : $"{names.Plain(type)}.{SymbolTextWriter.Escape(member.Name)}";
    }

    private static bool IsZero(object? value) =>
        value is IConvertible number && number.ToDecimal(System.Globalization.CultureInfo.InvariantCulture) == 0;

    private string? Tuple(INamedTypeSymbol type, int depth)
    {
        var items = type.TupleElements.Select(element => Of(element.Type, depth + 1)).ToList();
        return items.Contains(null) ? null : $"({string.Join(", ", items)})";
    }

    private string? Collection(INamedTypeSymbol type)
    {
        (string Name, ITypeSymbol[] Arguments)[] known = type.TypeArguments switch
        {
            [var item] =>
            [
                ("System.Collections.Generic.List`1", [item]),
                ("System.Collections.Generic.HashSet`1", [item]),
            ],
            [var key, var value] => [("System.Collections.Generic.Dictionary`2", [key, value])],
            _ => [],
        };
        foreach (var (name, arguments) in known)
        {
            if (
                TypeNames.IsIn(type, "System.Collections")
                && names.Find(name)?.Construct(arguments) is { } made
                && names.Fits(made, type)
            )
            {
                return $"new {names.Plain(made)}()";
            }
        }

        return null;
    }

    private string? Construction(INamedTypeSymbol type, int depth)
    {
        // the default of an immutable array throws at each use
        if (
            type.GetMembers("Empty")
                .Any(member =>
                    member
                        is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                            and (IFieldSymbol or IPropertySymbol)
                    && SymbolEqualityComparer.Default.Equals(
                        member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type,
                        type
                    )
                )
        )
        {
            return $"{names.Plain(type)}.Empty";
        }

        if (
            type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsAbstract
            || type.IsRefLikeType
            || Inherits(type, "System.Exception")
        )
        {
            return null;
        }

        // every struct has a constructor without parameters; one that says more makes a better value
        return type
            .InstanceConstructors.Where(constructor =>
                constructor.DeclaredAccessibility == Accessibility.Public && !IsCopy(constructor)
            )
            .OrderBy(constructor => constructor.IsImplicitlyDeclared && type.IsValueType)
            .ThenBy(constructor => constructor.Parameters.Length)
            .Select(constructor => Call(type, constructor.Parameters, depth))
            .FirstOrDefault(call => call is not null);
    }

    private string? Call(INamedTypeSymbol type, ImmutableArray<IParameterSymbol> parameters, int depth)
    {
        var needed = parameters.Where(parameter => !parameter.IsOptional && !parameter.IsParams).ToList();
        var arguments = needed
            .Select(parameter => parameter.RefKind == RefKind.None ? Of(parameter.Type, depth + 1) : null)
            .ToList();
        var required = RequiredOf(type).Select(member => (member.Name, Value: Of(member.Type, depth + 1))).ToList();
        if (arguments.Contains(null) || required.Exists(member => member.Value is null))
        {
            return null;
        }

        var initializer =
            required.Count == 0
                ? ""
                : $" {{ {string.Join(", ", required.Select(member => $"{SymbolTextWriter.Escape(member.Name)} = {member.Value}"))} }}";
        return $"new {names.Plain(type)}({string.Join(", ", arguments)}){initializer}";
    }

    private static IEnumerable<(string Name, ITypeSymbol Type)> RequiredOf(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } property)
                {
                    yield return (property.Name, property.Type);
                }
                else if (member is IFieldSymbol { IsRequired: true } field)
                {
                    yield return (field.Name, field.Type);
                }
            }
        }
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters is [{ Type: var only }]
        && SymbolEqualityComparer.Default.Equals(
            only.OriginalDefinition,
            constructor.ContainingType.OriginalDefinition
        );

    private static bool Inherits(INamedTypeSymbol type, string name) =>
        type.SelfAndBases().Any(each => string.Equals(TypeNames.FullNameOf(each), name, StringComparison.Ordinal));
}
