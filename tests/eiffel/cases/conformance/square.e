class
	SQUARE

inherit
	SHAPE

feature -- Access

	name: detachable STRING_8 -- ERROR: `name' gives detachable STRING_8, in SHAPE STRING_8

	label: detachable STRING_32 -- ERROR: `label' gives detachable STRING_32, in SHAPE detachable STRING_8

	next: detachable SQUARE

feature -- Element change

	copy_from (a_shape: STRING_8) -- ERROR: `copy_from' takes STRING_8, in SHAPE SHAPE
			-- Be like `a_shape'.
		do
		end

end
