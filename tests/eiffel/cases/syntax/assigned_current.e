class
	ASSIGNED_CURRENT

feature -- Basic operations

	run
		do
			Current := Current -- ERROR: this cannot be assigned to
		end

end
