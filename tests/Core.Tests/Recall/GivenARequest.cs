using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Recall;

namespace SkeletonForge.Core.Tests.Recall;

/// <summary>Whatever can be asked for in another way has a key of its own: all properties are tried, also those to come.</summary>
public sealed class GivenARequest
{
    // of structs too, which have no Clone of their own
    private static new readonly MethodInfo MemberwiseClone = typeof(object).GetMethod(
        nameof(MemberwiseClone),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    private static readonly ForgeRequest Request = new() { Target = new(ForgeTargetKind.Path, "given") };

    [Fact]
    public void WhenOnePropertyIsAnother_ThenSoIsTheKey()
    {
        var variants = VariantsOf(Request, "").Prepend((Name: "none", Value: Request)).ToList();

        Assert.Contains(
            variants,
            variant => string.Equals(variant.Name, ".Derivation.Checklists[].Match.Type", StringComparison.Ordinal)
        );
        Assert.Empty(
            variants
                .GroupBy(variant => RunKey.Of((ForgeRequest)variant.Value, dryRun: false), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => string.Join(" = ", same.Select(variant => variant.Name)))
        );
    }

    [Fact]
    public void WhenTheRunIsDry_ThenTheKeyIsAnother() =>
        Assert.NotEqual(RunKey.Of(Request, dryRun: false), RunKey.Of(Request, dryRun: true));

    [Fact]
    public void WhenTheRequestIsEqual_ThenSoIsTheKey() =>
        Assert.Equal(
            RunKey.Of(Request, dryRun: false),
            RunKey.Of(Request with { Target = new(ForgeTargetKind.Path, "given") }, dryRun: false)
        );

    [Fact]
    public void WhenNamesAreCutOtherwise_ThenTheKeyIsAnother() =>
        Assert.NotEqual(
            RunKey.Of(Request with { Types = ["a,b"] }, dryRun: false),
            RunKey.Of(Request with { Types = ["a", "b"] }, dryRun: false)
        );

    // the value with each of its properties, and theirs, changed alone
    private static IEnumerable<(string Name, object Value)> VariantsOf(object value, string name)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is null)
            {
                continue;
            }

            foreach (
                var (path, changed) in OthersOf(
                    property.PropertyType,
                    property.GetValue(value),
                    $"{name}.{property.Name}"
                )
            )
            {
                var clone = MemberwiseClone.Invoke(value, null)!;
                property.SetValue(clone, changed);
                yield return (path, clone);
            }
        }
    }

    private static IEnumerable<(string Name, object Value)> OthersOf(Type type, object? value, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return value is null ? [(name, SampleOf(underlying))] : OthersOf(underlying, value, name);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            var element = type.GetGenericArguments()[0];
            var sample = SampleOf(element);
            return ElementsOf(sample, element, name).Prepend((name, ListOf(element, sample)));
        }

        return type switch
        {
            _ when type == typeof(string) => [(name, value + "other")],
            _ when type == typeof(bool) => [(name, !(bool)value!)],
            _ when type == typeof(int) => [(name, (int)value! + 1)],
            _ when type.IsEnum => [(name, Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)))],
            _ => VariantsOf(value ?? SampleOf(type), name),
        };
    }

    // lists of one element in each of its variants
    private static IEnumerable<(string Name, object Value)> ElementsOf(object sample, Type element, string name) =>
        IsRecord(element)
            ? VariantsOf(sample, name + "[]").Select(variant => (variant.Name, ListOf(element, variant.Value)))
            : [];

    private static object ListOf(Type element, params IEnumerable<object> items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items)
        {
            list.Add(item);
        }

        return typeof(EquatableArray)
            .GetMethod(nameof(EquatableArray.ToEquatableArray))!
            .MakeGenericMethod(element)
            .Invoke(null, [list])!;
    }

    private static object SampleOf(Type type)
    {
        if (!IsRecord(type))
        {
            return type == typeof(string) ? "sample" : Activator.CreateInstance(type)!;
        }

        var sample = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            if (property.PropertyType == typeof(string) || IsRecord(property.PropertyType))
            {
                property.SetValue(sample, SampleOf(property.PropertyType));
            }
        }

        return sample;
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
