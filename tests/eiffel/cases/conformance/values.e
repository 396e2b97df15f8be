class
	VALUES

feature -- Access

	short: INTEGER_32

	long: INTEGER_64

	real: REAL_64

	text: STRING_32
			-- As it is meant.
		attribute
			create Result.make_empty
		end

	squares: ARRAYED_LIST [SQUARE]
			-- Some.
		attribute
			create Result.make (0)
		end

feature -- Basic operations

	run (a_value: detachable ANY)
			-- Assign what fits, and what does not.
		local
			l_shapes: ARRAYED_LIST [SHAPE]
			l_optional: ARRAYED_LIST [detachable SQUARE]
			l_type: TYPE [detachable ANY]
		do
			long := short
			long := 1
			real := long
			real := 1
			text := "literal"
			l_type := {SQUARE}
			l_shapes := squares
			l_optional := squares
			squares := l_shapes -- ERROR: ARRAYED_LIST [SHAPE] does not conform to ARRAYED_LIST [SQUARE]
			squares := l_optional -- ERROR: ARRAYED_LIST [SQUARE] does not conform
			short := long -- ERROR: INTEGER_64 does not conform to INTEGER_32
			short := real -- ERROR: REAL_64 does not conform to INTEGER_32
			short := "1" -- ERROR: STRING_8 does not conform to INTEGER_32
			text := long -- ERROR: INTEGER_64 does not conform to STRING_32
			l_type := "x" -- ERROR: STRING_8 does not conform to TYPE
			if text then -- ERROR: STRING_32 is no condition
				long := 2
			elseif not text.is_empty and short then -- ERROR: INTEGER_32 is no condition
				long := 3
			end
		end

end
