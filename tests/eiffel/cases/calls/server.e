class
	SERVER

feature -- Access

	port: INTEGER assign set_port

	name (a_port: INTEGER): STRING_8
			-- The name on `a_port'.
		do
			Result := a_port.out
		end

	version: INTEGER = 1

feature -- Element change

	set_port (a_port: INTEGER)
			-- Set `port' to `a_port'.
		do
			port := a_port
		end

feature {NONE} -- Implementation

	secret: INTEGER

feature {SERVER} -- Friends

	friendly: INTEGER

end
