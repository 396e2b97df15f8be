deferred class
	SHAPE

feature -- Access

	name: STRING_8
			-- What it is.
		deferred
		end

	label: detachable STRING_8
			-- What it may be called.
		deferred
		end

feature -- Element change

	copy_from (a_shape: SHAPE)
			-- Be like `a_shape'.
		deferred
		end

end
