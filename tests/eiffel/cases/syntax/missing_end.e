class
	MISSING_END

feature -- Basic operations

	run
		do
			if True then
				do_nothing
		end

end -- ERROR: the class does not end
