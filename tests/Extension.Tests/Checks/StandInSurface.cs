using System.Reflection;
using System.Runtime.CompilerServices;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>What the stand-in has that is public.</summary>
internal static class StandInSurface
{
    /// <summary>The types and members that are not among those that are used.</summary>
    /// <param name="used">The definitions that are used.</param>
    public static IEnumerable<MemberInfo> Without(IReadOnlySet<MemberInfo> used)
    {
        var types = TypesOf(used);
        return ApiUse
            .Api.GetExportedTypes()
            .SelectMany(type => types.Contains(type) ? MembersWithout(type, used) : [type]);
    }

    // a type is used with all that it derives from and stands in
    private static HashSet<Type> TypesOf(IReadOnlySet<MemberInfo> used)
    {
        var waiting = new Queue<Type>(used.Select(member => member as Type ?? member.DeclaringType!));
        var types = new HashSet<Type>();
        while (waiting.TryDequeue(out var type))
        {
            var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
            if (open.Assembly == ApiUse.Api && types.Add(open))
            {
                Type?[] more = [open.BaseType, open.DeclaringType, .. open.GetInterfaces()];
                more.OfType<Type>().ToList().ForEach(waiting.Enqueue);
            }
        }

        return types;
    }

    // the values of an enum are its order, so all of them are there
    private static IEnumerable<MemberInfo> MembersWithout(Type type, IReadOnlySet<MemberInfo> used) =>
        type.IsEnum
            ? []
            : type.GetMembers(ApiUse.Declared)
                .Where(member => member is not Type && member.Module == type.Module)
                .Where(IsVisible)
                .Where(member => !IsPartOfItsType(member))
                .Where(member => ApiUse.Definition(member) == member && !used.Contains(member));

    private static bool IsVisible(MemberInfo member) =>
        member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            EventInfo @event => IsVisible(@event.AddMethod!),
            FieldInfo field => field.IsPublic || field.IsFamily,
            _ => true,
        };

    // what the compiler adds, and what types of .NET ask for
    private static bool IsPartOfItsType(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member is MethodInfo method
            && (
                method.GetBaseDefinition().DeclaringType!.Assembly != ApiUse.Api
                || method.Name is nameof(IDisposable.Dispose)
                || ImplementsForeign(method)
            )
        || member is EventInfo { AddMethod: { } add } && ImplementsForeign(add);

    private static bool ImplementsForeign(MethodInfo method) =>
        !method.DeclaringType!.IsInterface
        && method
            .DeclaringType.GetInterfaces()
            .Where(contract => contract.Assembly != ApiUse.Api)
            .Any(contract => method.DeclaringType.GetInterfaceMap(contract).TargetMethods.Contains(method));
}
