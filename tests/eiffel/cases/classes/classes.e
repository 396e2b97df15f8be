class
	CLASSES

feature -- Access

	one, one: INTEGER -- ERROR: `one' is declared twice

	missing: MISSING_CLASS -- ERROR: there is no class MISSING_CLASS
		do
			create {OTHER_CLASS} Result -- ERROR: there is no class OTHER_CLASS
		end

	list: ARRAYED_LIST [NO_ITEM] -- ERROR: there is no class NO_ITEM
		do
			create Result.make (0)
		end

	bare: ARRAYED_LIST -- ERROR: ARRAYED_LIST has 1 formal generics, not 0
		attribute
			create Result.make (0)
		end

feature {NO_CLIENT} -- ERROR: there is no class NO_CLIENT

	constant: INTEGER
		do
			Result := {NO_TARGET}.value -- ERROR: there is no class NO_TARGET
		end

end
