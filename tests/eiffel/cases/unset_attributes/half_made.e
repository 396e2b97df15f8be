class
	HALF_MADE

create
	make,
	make_whole

feature {NONE} -- Initialization

	make
			-- Forget `second'.
		do
			first := "1"
		end

	make_whole
			-- Set both.
		do
			make
			create second.make_empty
		end

feature -- Access

	first: STRING_8

	second: STRING_8 -- ERROR: `second' is not set by `make'

	count: INTEGER

	optional: detachable STRING_8

	own: STRING_8
			-- Sets itself.
		attribute
			create Result.make_empty
		end

end
