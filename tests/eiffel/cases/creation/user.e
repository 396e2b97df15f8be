class
	USER

feature -- Basic operations

	run
			-- Create what can be created, and what cannot.
		local
			l_maker: MAKER
			l_list: ARRAYED_LIST [MAKER]
		do
			create l_maker.make ("x")
			create l_maker -- ERROR: MAKER needs a creation procedure
			create l_maker.make -- ERROR: `make' takes 1 arguments, not 0
			create l_maker.set_name ("x") -- ERROR: MAKER has no creation procedure `set_name'
			create l_maker.make_secretly -- ERROR: `make_secretly' of MAKER does not create here
			create {PLAN} l_maker -- ERROR: PLAN does not conform to MAKER -- ERROR: PLAN is deferred
			create l_list.make (1, 2) -- ERROR: `make' takes 1 arguments, not 2
			l_list.extend (create {MAKER}.make_anew ("x")) -- ERROR: MAKER has no creation procedure `make_anew'
		end

end
