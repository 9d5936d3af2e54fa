using System.Reflection;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>The names of the API's members, as the ledgers and the checklist write them.</summary>
internal static class ApiName
{
    private const string Common = "Microsoft.VisualStudio.";

    /// <summary>The name of a type or member, without what all names begin with.</summary>
    public static string Of(MemberInfo member) =>
        member switch
        {
            Type type => OfType(type),
            ConstructorInfo constructor => $"{OfType(constructor.DeclaringType!)}..ctor{Parameters(constructor)}",
            MethodInfo method =>
                $"{OfType(method.DeclaringType!)}.{method.Name}{Arguments(method)}{Parameters(method)}",
            _ => $"{OfType(member.DeclaringType!)}.{member.Name}",
        };

    private static string OfType(Type type)
    {
        var owner = type.DeclaringType is { } outer ? OfType(outer) : type.Namespace!;
        var arguments = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);
        var name = $"{owner}.{Bare(type)}{List(arguments)}";
        return name.StartsWith(Common, StringComparison.Ordinal) ? name[Common.Length..] : name;
    }

    private static string Arguments(MethodInfo method) => List(method.GetGenericArguments());

    private static string Parameters(MethodBase method) =>
        $"({string.Join(", ", method.GetParameters().Select(parameter => Short(parameter.ParameterType)))})";

    private static string Short(Type type) =>
        type.IsArray ? $"{Short(type.GetElementType()!)}[]"
        : type.IsByRef ? $"ref {Short(type.GetElementType()!)}"
        : Bare(type) + List(type.GetGenericArguments());

    private static string List(IEnumerable<Type> types) =>
        string.Join(", ", types.Select(Short)) is { Length: > 0 } list ? $"<{list}>" : "";

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
