class -- ERROR: no cluster holds this class
	NOT_REACHED

end
