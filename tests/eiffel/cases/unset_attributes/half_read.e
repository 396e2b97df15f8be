class
	HALF_READ

inherit
	READING_TWICE

create
	make_read

feature -- Access

	first: STRING_8

	second: STRING_8 -- ERROR: `second' is not set by `make_read'

feature {NONE} -- Implementation

	read
			-- Forget `second'.
		do
			first := "1"
		end

end
