deferred class
	READING_TWICE

inherit
	READING
		redefine
			make_read
		end

feature {NONE} -- Initialization

	make_read
			-- The same, by what is above.
		do
			count := 2
			Precursor
		end

feature -- Access

	count: INTEGER

end
